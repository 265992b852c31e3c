using System.Net;
using System.Text.RegularExpressions;

namespace Conduct.Tests.Support;

/// <summary>Somebody at the anonymous site without a script: reads forms out of pages and sends them as a browser does.</summary>
public sealed partial class AnonymousVisitor(HttpClient client) : IDisposable
{
    /// <summary>Headers of every answer so far.</summary>
    public List<string> Headers { get; } = [];

    public HttpClient Client => client;

    public void Dispose() => client.Dispose();

    public async Task<(HttpStatusCode Status, string Page)> OpenAsync(string address) => await ReadAsync(await client.GetAsync(address, TestContext.Current.CancellationToken));

    /// <summary>Sends the form whose hidden fields stand in the page; files come last, as in the page.</summary>
    public async Task<(HttpStatusCode Status, string Page)> SendAsync(string address, string page, (string Name, string Value)[] fields, params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        if (Token(page) is { Length: > 0 } token && fields.All(field => field.Name != "code"))
        {
            form.Add(new StringContent(token), "token");
        }

        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return await ReadAsync(await client.PostAsync(address, form, TestContext.Current.CancellationToken));
    }

    /// <summary>Reports and takes the code down.</summary>
    public async Task<string> ReportAsync(string what, string who = "", string name = "", params (string Name, byte[] Content)[] files)
    {
        var (_, form) = await OpenAsync("/speak-up/new");
        var (status, sent) = await SendAsync("/speak-up/sent", form, [("what", what), ("who", who), ("name", name), ("contact", "")], files);
        Assert.True(status == HttpStatusCode.OK, sent);
        return CodeIn(sent);
    }

    public static string CodeIn(string page) => Code().Match(page).Value is { Length: > 0 } code ? code : throw new InvalidOperationException(page);

    public static string Token(string page) => WebUtility.HtmlDecode(Hidden().Match(page).Groups[1].Value);

    private async Task<(HttpStatusCode Status, string Page)> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Headers.Add($"{answer.Headers}{answer.Content.Headers}");
            return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }
    }

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("[0-9]{4} [0-9]{4} [0-9]{4} [0-9]{4}")]
    private static partial Regex Code();
}
