using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>Files of appeals and proceedings come and go as streams of their own, never over the circuit.</summary>
public static class AppealEndpoints
{
    /// <summary>Where files wait for the appeal against a decision.</summary>
    public static string WaitingFor(Guid decisionId) => $"/my/decisions/{decisionId}/appeal/files";

    public static string FilesOf(Guid appealId) => $"/appeals/{appealId}/files";

    public static string FilesOfProceeding(Guid proceedingId) => $"/proceedings/{proceedingId}/files";

    public static void MapAppeals(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/my/decisions/{id:guid}/appeal/files", AttachAsync).Requires(Permission.OwnFile).AddEndpointFilter<SameOriginFilter>();
        routes.MapGet("/my/decisions/{id:guid}/appeal/files/{sha256}", WaitingAsync).Requires(Permission.OwnFile);
        routes.MapGet("/appeals/{id:guid}/files/{sha256}", FiledAsync).Requires(Permission.OwnFile);
        routes.MapPost("/proceedings/{id:guid}/files", AttachToProceedingAsync).Requires(Permission.HandleCases).AddEndpointFilter<SameOriginFilter>();
        routes.MapGet("/proceedings/{id:guid}/files/{sha256}", OfProceedingAsync).Requires(Permission.ReadCases);
    }

    private static async Task<IResult> AttachAsync(Guid id, HttpRequest request, UploadDesk desk, CommandRunner commands, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await desk.KeepAsync(
            request, actor => db.Appealable(actor).AnyAsync(decision => decision.Id == id, ct), (name, file, actor) => commands.RunAsync(new AttachAppealFile(id, FileOf(name, file)), actor), ct);
    }

    private static async Task<IResult> AttachToProceedingAsync(Guid id, HttpRequest request, UploadDesk desk, CommandRunner commands, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await desk.KeepAsync(
            request,
            actor => db.Proceedings.VisibleTo(actor, Permission.HandleCases).AnyAsync(proceeding => proceeding.Id == id, ct),
            (name, file, actor) => commands.RunAsync(new AttachProceedingFile(id, FileOf(name, file)), actor),
            ct);
    }

    private static EvidenceFile FileOf(string name, StoredFile file) => new(name, file.Sha256, file.Size, file.Type.MediaType);

    private static async Task<IResult> WaitingAsync(Guid id, string sha256, HttpContext http, CurrentActor visitors, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var actor = await visitors.FindAsync(http.User, ct);
        var upload = actor?.EmployeeId is { } mine ? await db.UploadsOf(id, mine).SingleOrDefaultAsync(one => one.Sha256 == sha256, ct) : null;
        return await SendAsync(vault, http, upload?.File, ct);
    }

    private static async Task<IResult> FiledAsync(Guid id, string sha256, HttpContext http, CurrentActor visitors, CommandRunner commands, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        if (await visitors.FindAsync(http.User, ct) is not { } actor || await commands.RunAsync(new ReadAppealFile(id, sha256), actor) is not Outcome.Done)
        {
            return Results.NotFound();
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var files = await db.Appeals.AsNoTracking().Where(appeal => appeal.Id == id).Select(appeal => appeal.Files).SingleAsync(ct);
        return await SendAsync(vault, http, files.FirstOrDefault(file => file.Sha256 == sha256), ct);
    }

    private static async Task<IResult> OfProceedingAsync(Guid id, string sha256, HttpContext http, CurrentActor visitors, CommandRunner commands, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        if (await visitors.FindAsync(http.User, ct) is not { } actor || await commands.RunAsync(new ReadProceedingFile(id, sha256), actor) is not Outcome.Done)
        {
            return Results.NotFound();
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var files = await db.Proceedings.VisibleTo(actor).AsNoTracking().Where(proceeding => proceeding.Id == id).Select(proceeding => proceeding.Files).SingleAsync(ct);
        return await SendAsync(vault, http, files.FirstOrDefault(file => file.Sha256 == sha256), ct);
    }

    private static async Task<IResult> SendAsync(FileVault vault, HttpContext http, EvidenceFile? file, CancellationToken ct) =>
        file is null ? Results.NotFound() : await vault.DownloadAsync(http, file.Sha256, file.ContentType, file.FileName, ct);
}
