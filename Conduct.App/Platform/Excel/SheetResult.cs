using Microsoft.Net.Http.Headers;

namespace Conduct.App.Platform.Excel;

/// <summary>Sends a finished workbook as a download, then deletes it.</summary>
/// <param name="workbook">What <see cref="SheetWriter.Finish"/> answered; disposed in every case.</param>
/// <param name="fileName">Name offered for saving, any language (RFC 6266, RFC 8187).</param>
public sealed class SheetResult(Stream workbook, string fileName) : IResult
{
    /// <summary>Media type of .xlsx.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using (workbook)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(fileName);
            var response = httpContext.Response;
            response.ContentType = ContentType;
            response.ContentLength = workbook.Length;
            response.Headers.ContentDisposition = disposition.ToString();
            response.Headers.CacheControl = "no-store";
            response.Headers.XContentTypeOptions = "nosniff";
            await workbook.CopyToAsync(response.Body, httpContext.RequestAborted);
        }
    }
}
