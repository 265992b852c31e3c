using System.Net;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Hosting;

namespace Conduct.Tests.Web;

/// <summary>Connections of pages: opened by pages of this installation alone, whoever is signed in.</summary>
public sealed class OwnConnectionTests(AppHost app, OwnConnectionTests.PublishedHost published) : IClassFixture<AppHost>, IClassFixture<OwnConnectionTests.PublishedHost>
{
    private static readonly string[] Ways = ["/_blazor/negotiate?negotiateVersion=1", "/_blazor", "/_blazor?id=abc", "/_blazor/disconnect/", "/_blazor/initializers/", "/_BLAZOR/negotiate?negotiateVersion=1"];

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData("http://localhost")]
    [InlineData("http://localhost:1")]
    [InlineData("file://")]
    [InlineData("not an address")]
    [InlineData("http://OWN.evil.example")]
    public async Task Connection_OfAPageElsewhere_IsRefused(string origin)
    {
        using var client = await SignedInAsync(app);

        foreach (var way in Ways)
        {
            Assert.Equal(HttpStatusCode.Forbidden, await AnswerAsync(client, HttpMethod.Post, way, origin));
            Assert.Equal(HttpStatusCode.Forbidden, await AnswerAsync(client, HttpMethod.Get, way, origin));
            Assert.Equal(HttpStatusCode.Forbidden, await AnswerAsync(client, HttpMethod.Get, way, origin, socket: true));
        }
    }

    [Fact]
    public async Task Connection_OfAnOwnPage_OrOfNoBrowser_IsOpened()
    {
        using var client = await SignedInAsync(app);
        var own = app.Url.GetLeftPart(UriPartial.Authority);

        Assert.Equal(HttpStatusCode.OK, await AnswerAsync(client, HttpMethod.Post, Ways[0], own));
        Assert.Equal(HttpStatusCode.SwitchingProtocols, await AnswerAsync(client, HttpMethod.Get, "/_blazor", own, socket: true));
        Assert.Equal(HttpStatusCode.OK, await AnswerAsync(client, HttpMethod.Post, Ways[0], null));
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, await AnswerAsync(client, HttpMethod.Post, Ways[0], null));
    }

    [Theory]
    [InlineData("https://conduct.firm.example", true)]
    [InlineData("http://conduct.firm.example", false)]
    [InlineData("https://conduct.firm.example:8443", false)]
    [InlineData("https://firm.example", false)]
    [InlineData("https://conduct.firm.example.evil.example", false)]
    [InlineData("null", false)]
    public async Task Connection_BehindAPublicAddress_IsOfThatAlone(string origin, bool opened)
    {
        using var client = await SignedInAsync(published);

        Assert.Equal(opened ? HttpStatusCode.OK : HttpStatusCode.Forbidden, await AnswerAsync(client, HttpMethod.Post, Ways[0], origin));
        Assert.Equal(HttpStatusCode.OK, await AnswerAsync(client, HttpMethod.Post, Ways[0], published.Url.GetLeftPart(UriPartial.Authority)));
    }

    private static async Task<HttpStatusCode> AnswerAsync(HttpClient client, HttpMethod method, string way, string? origin, bool socket = false)
    {
        using var request = new HttpRequestMessage(method, way);
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin);
        }

        if (socket)
        {
            request.Headers.TryAddWithoutValidation("Connection", "Upgrade");
            request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
            request.Headers.TryAddWithoutValidation("Sec-WebSocket-Version", "13");
            request.Headers.TryAddWithoutValidation("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<HttpClient> SignedInAsync(AppHost host)
    {
        var account = await host.AddAccountAsync();
        var client = host.NewVisitor();
        (await client.SignInAsync(account.UserName!)).ShouldLeadTo("/");
        return client;
    }

    /// <summary>The product as people open it under an address of its own.</summary>
    public sealed class PublishedHost : AppHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Conduct:PublicUrl", "https://conduct.firm.example/");
        }
    }
}
