using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Excel;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.AspNetCore.Http.Features;

namespace Conduct.App.Features.Organisation;

/// <summary>The template to download, the way in for a filled one, and the way back for one with errors; files do not go over the circuit.</summary>
public static class RosterEndpoints
{
    public const string Template = "/organisation/import/template.xlsx";
    public const string Returned = "/organisation/import/returned.xlsx";
    public const string Upload = "/organisation/import/file";

    public static readonly long MaxFileBytes = new ImportLimits().MaxBytes;

    /// <summary>Why a file beyond <see cref="MaxFileBytes"/> is not taken.</summary>
    public static string TooLarge => SheetError.TooLarge(MaxFileBytes).Reason;

    public static void MapRoster(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Template, DownloadAsync).Requires(Permission.ManageOrganisation);
        routes.MapGet(Returned, ReturnAsync).Requires(Permission.ManageOrganisation);
        routes.MapPost(Upload, UploadAsync).Requires(Permission.ManageOrganisation).AddEndpointFilter(new SameOriginFilter());
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, ReturnedRosterQuery query, CurrentActor current, TimeProvider clock) =>
        await current.FindAsync(http.User, http.RequestAborted) is { } actor
            ? new SheetResult(RosterTemplate.Write(actor.Name, clock.GetUtcNow(), await query.UnitsAsync(actor, http.RequestAborted)), RosterTexts.TemplateTitle + ".xlsx")
            : Results.Unauthorized();

    private static async Task<IResult> ReturnAsync(HttpContext http, ReturnedRosterQuery query, CurrentActor current, TimeProvider clock) =>
        await current.FindAsync(http.User, http.RequestAborted) is { } actor && await query.FindAsync(actor, http.RequestAborted) is { } roster
            ? new SheetResult(roster.Write(actor.Name, clock.GetUtcNow()), roster.Name)
            : Results.NotFound();

    private static Task<IResult> UploadAsync(HttpContext http, UploadDesk desk, CommandRunner commands)
    {
        // The reader stops at the limit by itself and says so; the server's own smaller limit would only break the connection.
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MaxFileBytes + 1;
        return desk.ImportAsync(http, MaxFileBytes, TooLarge, async actor =>
        {
            var file = await RosterReader.ReadAsync(http.Request.Body, actor, http.RequestAborted);
            return await commands.RunAsync(new KeepRoster(NewId.Next(), Uploads.NameOf(http.Request), file), actor);
        });
    }
}
