using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Conduct.App;

/// <summary>
/// Scripts, styles and pictures. Their addresses hold their fingerprint, so a browser keeps them for good. Those of packages are published
/// compressed too, but the build enters the compressed ones for the plain address alone: under the fingerprinted one a megabyte would go out raw.
/// </summary>
public static class StaticFiles
{
    private static readonly (string Coding, string Ending)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    /// <param name="manifest">Made by the build; null for that of this program.</param>
    public static void MapStaticFiles(this WebApplication app, string? manifest = null)
    {
        var files = app.Environment.WebRootFileProvider;
        var assets = app.MapStaticAssets(manifest).AllowAnonymous();
        assets.Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<StaticAssetDescriptor>().FirstOrDefault() is { } asset && IsFingerprinted(asset) && endpoint.RequestDelegate is { } raw && IsOfPackage(asset))
            {
                endpoint.RequestDelegate = context => SendAsync(context, asset, files, raw);
            }
        });
    }

    private static bool IsFingerprinted(StaticAssetDescriptor asset) => asset.Properties.Any(property => property.Name == "fingerprint");

    private static bool IsOfPackage(StaticAssetDescriptor asset) => asset.Selectors is [] && asset.AssetPath.StartsWith("_content/", StringComparison.Ordinal);

    private static Task SendAsync(HttpContext context, StaticAssetDescriptor asset, IFileProvider files, RequestDelegate raw)
    {
        var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
        foreach (var (coding, ending) in Codings)
        {
            if (accepted.Any(one => one.Value == coding && one.Quality != 0) && files.GetFileInfo(asset.AssetPath + ending) is { Exists: true } file)
            {
                return SendAsync(context, asset, file, coding);
            }
        }

        return raw(context);
    }

    private static Task SendAsync(HttpContext context, StaticAssetDescriptor asset, IFileInfo file, string coding)
    {
        var headers = context.Response.Headers;
        foreach (var header in asset.ResponseHeaders.Where(header => header.Name != HeaderNames.ETag))
        {
            headers[header.Name] = header.Value;
        }

        (headers.ContentLength, headers.ContentEncoding, headers.Vary) = (file.Length, coding, HeaderNames.AcceptEncoding);
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.SendFileAsync(file, context.RequestAborted);
    }
}
