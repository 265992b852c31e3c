using System.Net;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Web;

/// <summary>Every kind of answer tells the browser what it may do with it.</summary>
public sealed class SecurityHeaderTests(AppHost app, ProductionHost production) : IClassFixture<AppHost>, IClassFixture<ProductionHost>
{
    public static TheoryData<string, string, HttpStatusCode> Answers { get; } = new()
    {
        { "GET", "/set-up", HttpStatusCode.OK },
        { "GET", "/", HttpStatusCode.Redirect },
        { "GET", "/nowhere", HttpStatusCode.Redirect },
        { "GET", "/error", HttpStatusCode.OK },
        { "GET", "/app.css", HttpStatusCode.OK },
        { "GET", "/shell.js", HttpStatusCode.OK },
        { "GET", "/_content/MudBlazor/MudBlazor.min.css", HttpStatusCode.OK },
        { "GET", "/_framework/blazor.web.js", HttpStatusCode.OK },
        { "HEAD", "/app.css", HttpStatusCode.OK },
        { "GET", "/health/live", HttpStatusCode.OK },
        { "GET", "/health/ready", HttpStatusCode.OK },
        { "GET", "/theme?value=dark", HttpStatusCode.Redirect },
        { "GET", "/calendar/feed/unknown.ics", HttpStatusCode.NotFound },
        { "POST", "/sign-in", HttpStatusCode.Redirect },
        { "POST", "/sign-out", HttpStatusCode.Redirect },
    };

    [Theory, MemberData(nameof(Answers))]
    public async Task Answer_InDevelopment_CarriesThem(string method, string address, HttpStatusCode status) => await ShouldCarryAsync(app, method, address, status);

    [Theory, MemberData(nameof(Answers))]
    public async Task Answer_InProduction_CarriesThem(string method, string address, HttpStatusCode status) => await ShouldCarryAsync(production, method, address, status);

    [Fact]
    public async Task Page_OfSomebodySignedIn_HoldsNoScriptOfItsOwn()
    {
        var account = await app.AddAccountAsync(null, Role.HrOfficer);
        using var client = app.NewVisitor();
        (await client.SignInAsync(account.UserName!)).Dispose();

        foreach (var address in new[] { "/", "/register", "/sign-in", "/error", "/change-password" })
        {
            using var answer = await client.OpenAsync(address);
            var markup = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.DoesNotMatch("(?i)<script(?![^>]*\\ssrc=)[^>]*>", markup);
            Assert.DoesNotMatch("(?i)\\son(click|load|error|submit|input|change)=", markup);
            Assert.DoesNotContain("javascript:", markup, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData(null, "https", false)]
    [InlineData("127.0.0.1", "https", true)]
    [InlineData("10.0.0.0/8, 127.0.0.0/8,::1", "https", true)]
    [InlineData("127.0.0.1", "http", false)]
    [InlineData("10.0.0.0/8", "https", false)]
    public async Task Tls_IsBelievedOfTrustedProxiesAlone(string? proxies, string scheme, bool believed)
    {
        await using var host = new SettingsHost(("Conduct:TrustedProxies", proxies ?? ""));
        using var client = host.NewVisitor();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);

        using var answer = await client.OpenAsync("/theme?value=dark");

        Assert.Equal(believed, answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(believed, answer.Headers.GetValues("Set-Cookie").Single().Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Host_IsRepeatedNowhere()
    {
        using var client = app.NewVisitor();
        foreach (var address in new[] { "/", "/register?page=2", "/theme?returnUrl=/sign-in", "/sign-in" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = "evil.example" } };
            request.Headers.Add("X-Forwarded-Host", "evil.example");
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

            Assert.DoesNotContain("evil", $"{answer.Headers}{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("conduct.firm.example", HttpStatusCode.OK)]
    [InlineData("CONDUCT.firm.example", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("conduct.firm.example.evil.example", HttpStatusCode.BadRequest)]
    public async Task Host_OtherThanThatOfThePublicAddress_IsRefused(string name, HttpStatusCode status)
    {
        await using var host = new SettingsHost(("Conduct:PublicUrl", "https://conduct.firm.example"));
        using var client = host.NewVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/set-up") { Headers = { Host = name } };

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    private static async Task ShouldCarryAsync(AppHost host, string method, string address, HttpStatusCode status)
    {
        using var client = host.NewVisitor();
        using var request = new HttpRequestMessage(new(method), address);
        if (method == "POST")
        {
            request.Content = new FormUrlEncodedContent([]);
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(SecurityHeaders.Policy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }
}
