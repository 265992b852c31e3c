using System.Net;
using Conduct.Tests.Support;

namespace Conduct.Tests.Web;

public sealed class StaticAssetTests(AppHost app) : IClassFixture<AppHost>
{
    [Theory]
    [InlineData("/_framework/blazor.web.js")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.js")]
    [InlineData("/app.css")]
    [InlineData("/shell.js")]
    public async Task Asset_Get_IsServedToAnyone(string address)
    {
        using var client = app.NewVisitor();

        var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
