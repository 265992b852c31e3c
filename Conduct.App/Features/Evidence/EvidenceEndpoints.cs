using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Evidence;

/// <summary>Evidence comes and goes as a stream of its own, never over the circuit.</summary>
public static class EvidenceEndpoints
{
    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/evidence", UploadAsync)
            .RequireAuthorization(new RequiresAttribute(Permission.HandleCases))
            .AddEndpointFilter<SameOriginFilter>();
        routes.MapGet("/evidence/{id:guid}", DownloadAsync).RequireAuthorization(new RequiresAttribute(Permission.ReadCases));
    }

    // Files that arrive together, or beside a draft that saves itself, take turns.
    private static Task<IResult> UploadAsync(
        Guid id, bool? draft, HttpRequest request, UploadDesk desk, CommandRunner commands, IDbContextFactory<ConductDb> databases, CancellationToken ct) => desk.KeepAsync(
        request,
        actor => MayAddAsync(databases, id, draft is true, actor, ct),
        (name, file, actor) => commands.RunInTurnAsync(new AddEvidence(id, NewId.Next(), new(name, file.Sha256, file.Size, file.Type.MediaType), StartsDraft: draft is true), actor),
        ct);

    private static async Task<IResult> DownloadAsync(
        Guid id, HttpContext http, CurrentActor visitors, CommandRunner commands, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        if (await visitors.FindAsync(http.User, ct) is not { } actor || await commands.RunAsync(new ReadEvidence(id), actor) is not Outcome.Done)
        {
            return Results.NotFound();
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var item = await db.EvidenceItems.VisibleTo(actor).AsNoTracking().SingleAsync(row => row.Id == id, ct);
        return await vault.DownloadAsync(http, item.Sha256, item.ContentType, item.FileName, ct);
    }

    private static async Task<bool> MayAddAsync(IDbContextFactory<ConductDb> databases, Guid id, bool startsDraft, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).AnyAsync(caseFile => caseFile.Id == id, ct)
            || (startsDraft && !await db.CaseFiles.AnyAsync(caseFile => caseFile.Id == id, ct));
    }
}
