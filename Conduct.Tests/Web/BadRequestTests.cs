using System.Net;
using System.Net.Sockets;
using System.Text;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Web;

/// <summary>Nothing that somebody sends without a session is answered as a fault of the server.</summary>
public sealed class BadRequestTests(AppHost app) : IClassFixture<AppHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/theme?value=dark&returnUrl=/搜索?text=张", "/%E6%90%9C%E7%B4%A2?text=%E5%BC%A0")]
    [InlineData("/theme?value=dark&returnUrl=/😀", "/%F0%9F%98%80")]
    [InlineData("/language?culture=en&returnUrl=/a%20b", "/a%20b")]
    [InlineData("/language?culture=zz&returnUrl=%2F%0D%0Aa", "/")]
    public async Task ReturnAddress_BeyondAscii_IsAHeaderAllTheSame(string address, string leadsTo)
    {
        using var client = app.NewVisitor();

        (await client.OpenAsync(address)).ShouldLeadTo(leadsTo);
    }

    [Fact]
    public async Task ReturnAddress_OfAFormBeyondAscii_IsAHeaderAllTheSame()
    {
        var account = await app.AddAccountAsync();
        using var client = app.NewVisitor();

        (await client.PostFormAsync("/sign-in?returnUrl=/台账", ("userName", account.UserName!), ("password", WebAccounts.Password))).ShouldLeadTo("/%E5%8F%B0%E8%B4%A6");
        (await client.PostFormAsync("/sign-in?returnUrl=/台账", ("userName", "nobody"), ("password", "x"))).ShouldLeadTo("/sign-in?failed=true&returnUrl=%2F%25E5%258F%25B0%25E8%25B4%25A6");
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/forgotten-password")]
    [InlineData("/choose-password")]
    public async Task Form_WithTooLargeOrTooManyFields_Is413(string address)
    {
        await app.AddAccountAsync();
        using var client = app.NewVisitor();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.PostFormAsync(address, ("userName", new string('x', 5 * 1024 * 1024)))).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.PostFormAsync(address, (new string('x', 3000), "1"))).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.PostFormAsync(address, [.. Enumerable.Range(0, 2000).Select(n => ($"f{n}", "1"))])).StatusCode);
    }

    [Theory]
    [InlineData("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 40000000\r\n\r\n", "413")]
    [InlineData("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n", "400")]
    public async Task Request_ThatIsNone_IsRefused(string request, string status)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(app.Url.Host, app.Url.Port, Ct);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), Ct);
        using var reader = new StreamReader(stream);

        Assert.StartsWith($"HTTP/1.1 {status}", await reader.ReadLineAsync(Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in?failed=perhaps")]
    [InlineData("/sign-in?chosen=%FF")]
    [InlineData("/forgotten-password?asked=1")]
    [InlineData("/choose-password?account=nobody&kind=7&token=x")]
    [InlineData("/choose-password?account=%00")]
    [InlineData("/set-up?broken=%E5%BC%A0")]
    [InlineData("/error?x=%C0%80")]
    [InlineData("/theme?value=%00&returnUrl=%5C%5Cevil")]
    [InlineData("/language?culture=%00")]
    public async Task Address_WithNonsense_IsNoFault(string address)
    {
        await app.AddAccountAsync();
        using var client = app.NewVisitor();

        Assert.InRange((int)(await client.OpenAsync(address)).StatusCode, 200, 499);
    }

    [Theory]
    [InlineData("/working-days/file", 6)]
    [InlineData("/organisation/import/file", 51)]
    public async Task Upload_OverItsLimit_IsTold(string address, int megabytes)
    {
        var account = await app.AddAccountAsync(null, Role.Administrator);
        using var client = app.NewVisitor();
        (await client.SignInAsync(account.UserName!)).Dispose();
        client.DefaultRequestHeaders.ExpectContinue = true;
        using var content = new ByteArrayContent(new byte[megabytes * 1024 * 1024]);

        using var answer = await client.PostAsync(address, content, Ct);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("reason", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD", HttpStatusCode.NotFound)]
    [InlineData("GET", HttpStatusCode.NotFound)]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", HttpStatusCode.MethodNotAllowed)]
    [InlineData("OPTIONS", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PROPFIND", HttpStatusCode.MethodNotAllowed)]
    public async Task Feed_AnswersGetAndHeadAlone(string method, HttpStatusCode status)
    {
        using var client = app.NewVisitor();

        using var answer = await client.SendAsync(new HttpRequestMessage(new(method), "/calendar/feed/unknown.ics"), Ct);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(status == HttpStatusCode.MethodNotAllowed, answer.Content.Headers.Allow.Count == 2);
    }
}
