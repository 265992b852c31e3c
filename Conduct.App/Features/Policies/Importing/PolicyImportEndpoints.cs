using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Drafts;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Files;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

/// <summary>The template to download, the way in for a workbook or a document, and the way back for a workbook with errors.</summary>
public static class PolicyImportEndpoints
{
    public const string Template = "/policies/catalogue/template.xlsx";
    public const string Returned = "/policies/catalogue/returned.xlsx";
    public const string Upload = "/policies/catalogue/file";

    public const long MaxBytes = 10 * BytesPerMegabyte;

    private const int BytesPerMegabyte = 1024 * 1024;

    /// <summary>Why a file beyond <see cref="MaxBytes"/> is not taken.</summary>
    public static string TooLarge => SheetError.TooLarge(MaxBytes).Reason;

    public static void MapPolicyImport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Template, DownloadAsync).Requires(Permission.ManagePolicies);
        routes.MapGet(Returned, ReturnAsync).Requires(Permission.ManagePolicies);
        routes.MapPost(Upload, UploadAsync).Requires(Permission.ManagePolicies).AddEndpointFilter(new SameOriginFilter());
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, CurrentActor current, TimeProvider clock) =>
        await current.FindAsync(http.User, http.RequestAborted) is { } actor
            ? new SheetResult(ClauseBook.Template(actor.Name, clock.GetUtcNow()), ImportTexts.TemplateTitle + ".xlsx")
            : Results.Unauthorized();

    private static async Task<IResult> ReturnAsync(HttpContext http, OriginsQuery query, CurrentActor current, TimeProvider clock) =>
        await current.FindAsync(http.User, http.RequestAborted) is { } actor && await query.UploadAsync(actor, http.RequestAborted) is { IsClean: false, Rows.Count: > 0 } file
            ? new SheetResult(ClauseBook.Returned(file, actor.Name, clock.GetUtcNow()), ImportTexts.ReturnedNameFormat.With(Path.GetFileNameWithoutExtension(file.FileName)) + ".xlsx")
            : Results.NotFound();

    private static Task<IResult> UploadAsync(HttpContext http, UploadDesk desk, CommandRunner commands) => desk.ImportAsync(http, MaxBytes, TooLarge, async actor =>
    {
        var name = Uploads.NameOf(http.Request);
        var file = name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
            ? await PolicyDocument.ReadAsync(http.Request.Body, name, http.RequestAborted)
            : await ClauseSheet.ReadAsync(http.Request.Body, name, http.RequestAborted);
        return await commands.RunAsync(new SaveFormDraft(ImportedPolicy.DraftKey, file.Write()), actor);
    });
}
