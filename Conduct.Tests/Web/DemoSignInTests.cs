using System.Net;
using Conduct.App.Shell;
using Conduct.Tests.Support;

namespace Conduct.Tests.Web;

public sealed class DemoSignInTests(DemoHost app) : IClassFixture<DemoHost>
{
    public static TheoryData<string> Names => [.. DemoInstallation.AccountNames];

    [Theory, MemberData(nameof(Names))]
    public async Task DemoAccount_NamedOnTheSignInPage_SignsInWithTheOnePassword(string name)
    {
        using var client = app.NewVisitor();

        var page = await client.GetStringAsync("/sign-in", TestContext.Current.CancellationToken);
        (await client.SignInAsync(name, DemoInstallation.Password)).ShouldLeadTo("/");

        Assert.Contains($"<code>{name}</code>", page, StringComparison.Ordinal);
        Assert.Contains(DemoInstallation.Password, page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/")).StatusCode);
    }
}
