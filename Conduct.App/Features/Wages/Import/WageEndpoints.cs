using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Files;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Http.Features;

namespace Conduct.App.Features.Wages;

/// <summary>The template of a month, the way in for a filled one, and the way back for one with errors.</summary>
public static class WageEndpoints
{
    public const string Template = "/wages/template.xlsx";
    public const string Returned = "/wages/returned.xlsx";
    public const string Upload = "/wages/file";

    public static readonly long MaxBytes = new ImportLimits().MaxBytes;

    public static string TooLarge => SheetError.TooLarge(MaxBytes).Reason;

    public static void MapWages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Template, DownloadAsync).Requires(Permission.ReadWages);
        routes.MapGet(Returned, ReturnAsync).Requires(Permission.ReadWages);
        routes.MapPost(Upload, UploadAsync).Requires(Permission.ReadWages).AddEndpointFilter(new SameOriginFilter());
    }

    private static async Task<IResult> DownloadAsync(string? month, HttpContext http, WagePreviewQuery query, CurrentActor current, OrganisationClock clock)
    {
        if (await current.FindAsync(http.User, http.RequestAborted) is not { } actor)
        {
            return Results.Unauthorized();
        }

        var shown = MonthInAddress.Parse(month, clock.Today);
        return new SheetResult(WageBook.Template(shown, await query.RowsAsync(shown, actor, http.RequestAborted), actor.Name, clock.Now), $"{WageTexts.Title} {MonthInAddress.Write(shown)}.xlsx");
    }

    private static async Task<IResult> ReturnAsync(HttpContext http, WagePreviewQuery query, CurrentActor current, OrganisationClock clock) =>
        await current.FindAsync(http.User, http.RequestAborted) is { } actor && await query.FindAsync(actor, http.RequestAborted) is { ProblemCount: > 0, File.Rows.Count: > 0 } preview
            ? new SheetResult(WageBook.Returned(preview, actor.Name, clock.Now), WageTexts.ReturnedNameFormat.With(Path.GetFileNameWithoutExtension(preview.File.Name)) + ".xlsx")
            : Results.NotFound();

    private static Task<IResult> UploadAsync(string? month, HttpContext http, UploadDesk desk, CommandRunner commands, OrganisationClock clock)
    {
        // The reader stops at the limit by itself and says so; the server's own would only break the connection.
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MaxBytes + 1;
        return desk.ImportAsync(http, MaxBytes, TooLarge, async actor =>
        {
            var file = await WageFile.ReadAsync(http.Request.Body, Uploads.NameOf(http.Request), MonthInAddress.Parse(month, clock.Today), http.RequestAborted);
            return await commands.RunAsync(new SaveFormDraft(WageFile.DraftKey, file.ToJson()), actor);
        });
    }
}
