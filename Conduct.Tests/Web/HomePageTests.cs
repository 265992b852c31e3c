using System.Net;
using Conduct.App.Shell;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Conduct.Tests.Web;

public sealed class HomePageTests : IClassFixture<WebApplicationFactory<Program>>
{
    private readonly HttpClient client;

    public HomePageTests(WebApplicationFactory<Program> app) => client = app.CreateClient();

    [Fact]
    public async Task Home_Get_ServesTheShellPage()
    {
        var html = await client.GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.Contains($"<title>{ShellTexts.Product}</title>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BlazorScript_Get_IsServed()
    {
        var answer = await client.GetAsync("/_framework/blazor.web.js", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
