using System.Net;
using System.Text.RegularExpressions;
using Conduct.App.Security;
using Conduct.Tests.Support;

namespace Conduct.Tests.Web;

public sealed partial class StaticAssetTests(AppHost app) : IClassFixture<AppHost>
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

    [Fact]
    public async Task Page_AskedForCompressed_IsAndSaysTheSame()
    {
        using var client = app.NewVisitor();
        var plain = await client.GetStringAsync(SignInAddresses.SetUp, TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.AcceptEncoding.Add(new("br"));

        var answer = await client.GetAsync(SignInAddresses.SetUp, TestContext.Current.CancellationToken);

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        await using var unpacked = new System.IO.Compression.BrotliStream(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        Assert.Equal(Heading().Match(plain).Value, Heading().Match(await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Value);
        Assert.Matches(Heading(), plain);
    }

    [GeneratedRegex("<h1[^>]*>[^<]*</h1>")]
    private static partial Regex Heading();
}
