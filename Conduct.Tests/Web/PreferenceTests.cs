using System.Net;
using Conduct.Tests.Support;

namespace Conduct.Tests.Web;

public sealed class PreferenceTests(AppHost app) : IClassFixture<AppHost>
{
    [Fact]
    public async Task Language_English_IsRememberedAndReturnsToThePage()
    {
        using var client = app.NewVisitor();

        var answer = await client.GetAsync("/language?culture=en&returnUrl=%2Fregister%3Fpage%3D2", TestContext.Current.CancellationToken);
        var html = await client.GetStringAsync("/error", TestContext.Current.CancellationToken);

        Assert.Equal("/register?page=2", answer.Headers.Location?.OriginalString);
        Assert.Contains("<html lang=\"en\"", html, StringComparison.Ordinal);
        Assert.Contains("Something went wrong", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Theme_Dark_IsRemembered()
    {
        using var client = app.NewVisitor();

        await client.GetAsync("/theme?value=dark", TestContext.Current.CancellationToken);
        var html = await client.GetStringAsync("/error", TestContext.Current.CancellationToken);

        Assert.Contains("data-theme=\"dark\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com/")]
    [InlineData("/\t/example.com/")]
    [InlineData("")]
    public async Task Language_ReturnAddressElsewhere_GoesHome(string hostile)
    {
        using var client = app.NewVisitor();

        var answer = await client.GetAsync($"/language?culture=en&returnUrl={Uri.EscapeDataString(hostile)}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task UnknownAddress_Answers404ToThoseSignedIn()
    {
        var account = await app.AddAccountAsync();
        using var client = app.NewVisitor();

        (await client.OpenAsync("/no-such-page")).ShouldLeadTo("/sign-in?returnUrl=%2Fno-such-page");
        await client.SignInAsync(account.UserName!);

        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/no-such-page")).StatusCode);
    }
}
