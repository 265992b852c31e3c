using System.Net.Http.Headers;
using System.Text.Json;
using Conduct.App;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Conduct.Tests.Web;

/// <summary>A package's files as a published build finds them: compressed ones lie beside, and no entry names them under the fingerprinted address.</summary>
public sealed class PackagedFileTests : IAsyncLifetime
{
    private const string Fingerprinted = "_content/Pack/pack.k4r0it8844.css";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conduct-assets-");
    private WebApplication? _app;

    public async ValueTask InitializeAsync()
    {
        var files = Directory.CreateDirectory(Path.Combine(_folder.FullName, "wwwroot", "_content", "Pack")).FullName;
        await File.WriteAllTextAsync(Path.Combine(files, "pack.css"), "raw");
        await File.WriteAllTextAsync(Path.Combine(files, "pack.css.br"), "brotli");
        await File.WriteAllTextAsync(Path.Combine(files, "pack.css.gz"), "gzip");
        var manifest = Path.Combine(_folder.FullName, "pack.staticwebassets.endpoints.json");
        await File.WriteAllTextAsync(manifest, JsonSerializer.Serialize(new { Version = 1, ManifestType = "Publish", Endpoints = new[] { Endpoint() } }));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { WebRootPath = Path.Combine(_folder.FullName, "wwwroot"), EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        _app = builder.Build();
        _app.MapStaticFiles(manifest);
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br", "brotli")]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip", "gzip")]
    [InlineData("identity", null, "raw")]
    [InlineData(null, null, "raw")]
    public async Task File_UnderItsFingerprint_IsSentAsTheBrowserTakesItAndKeptForGood(string? accepted, string? coding, string content)
    {
        using var client = _app!.GetTestClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", accepted);

        var answer = await client.GetAsync(new Uri(Fingerprinted, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(content, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal((content.Length, "text/css"), (answer.Content.Headers.ContentLength, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
        Assert.Contains(new NameValueHeaderValue("immutable"), answer.Headers.CacheControl.Extensions);
        Assert.Equal(coding is null ? [] : ["Accept-Encoding"], answer.Headers.Vary);
    }

    private static object Endpoint() => new
    {
        Route = Fingerprinted,
        AssetFile = "_content/Pack/pack.css",
        Selectors = Array.Empty<object>(),
        ResponseHeaders = new[] { Pair("Cache-Control", "max-age=31536000, immutable"), Pair("Content-Length", "3"), Pair("Content-Type", "text/css"), Pair("ETag", "\"raw\""), Pair("Last-Modified", "Mon, 09 Mar 2026 00:00:00 GMT") },
        EndpointProperties = new[] { Pair("fingerprint", "k4r0it8844"), Pair("label", "_content/Pack/pack.css") },
    };

    private static object Pair(string name, string value) => new { Name = name, Value = value };
}
