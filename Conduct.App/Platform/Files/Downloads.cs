namespace Conduct.App.Platform.Files;

/// <summary>How a file leaves the vault: as a download, never as a page of ours.</summary>
public static class Downloads
{
    /// <param name="vault">Where it lies.</param>
    /// <param name="http">The request; whoever sent it may have the file.</param>
    /// <param name="sha256">Its address in the vault.</param>
    /// <param name="contentType">What the vault found it to be.</param>
    /// <param name="fileName">The name it is saved under.</param>
    /// <param name="ct">Ends with the request.</param>
    public static async Task<IResult> DownloadAsync(this FileVault vault, HttpContext http, string sha256, string contentType, string fileName, CancellationToken ct)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(await vault.OpenReadAsync(sha256, ct), contentType, fileName);
    }
}
