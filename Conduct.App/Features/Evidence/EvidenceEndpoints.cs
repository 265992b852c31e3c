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
    private const int Attempts = 5;

    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/evidence", UploadAsync)
            .RequireAuthorization(new RequiresAttribute(Permission.HandleCases))
            .AddEndpointFilter<SameOriginFilter>();
        routes.MapGet("/evidence/{id:guid}", DownloadAsync).RequireAuthorization(new RequiresAttribute(Permission.ReadCases));
    }

    private static async Task<IResult> UploadAsync(
        Guid id, bool? draft, HttpRequest request, CurrentActor visitors, CommandRunner commands, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        if (await visitors.FindAsync(request.HttpContext.User, ct) is not { } actor || !await MayAddAsync(databases, id, draft is true, actor, ct))
        {
            return Uploads.Answer(new Outcome.NotFound());
        }

        var name = Uploads.NameOf(request);
        var written = await vault.ReceiveAsync(request, name, ct);
        return written.File is { } file
            ? Uploads.Answer(await AddAsync(commands, new AddEvidence(id, NewId.Next(), new(name, file.Sha256, file.Size, file.Type.MediaType), StartsDraft: draft is true), actor))
            : Uploads.Answer(written.Refusal!);
    }

    private static async Task<IResult> DownloadAsync(
        Guid id, HttpContext http, CurrentActor visitors, CommandRunner commands, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        if (await visitors.FindAsync(http.User, ct) is not { } actor || await commands.RunAsync(new ReadEvidence(id), actor) is not Outcome.Done)
        {
            return Results.NotFound();
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var item = await db.EvidenceItems.VisibleTo(actor).AsNoTracking().SingleAsync(row => row.Id == id, ct);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(await vault.OpenReadAsync(item.Sha256, ct), item.ContentType, item.FileName);
    }

    // Asked before the file is taken in: the command asks again.
    private static async Task<bool> MayAddAsync(IDbContextFactory<ConductDb> databases, Guid id, bool startsDraft, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.CaseFiles.VisibleTo(actor, Permission.HandleCases).AnyAsync(caseFile => caseFile.Id == id, ct)
            || (startsDraft && !await db.CaseFiles.AnyAsync(caseFile => caseFile.Id == id, ct));
    }

    /// <summary>Files that arrive together, or beside a draft that saves itself, take turns.</summary>
    private static async Task<Outcome> AddAsync(CommandRunner commands, AddEvidence command, Actor actor)
    {
        var outcome = await commands.RunAsync(command, actor);
        for (var attempt = 1; outcome is Outcome.Changed && attempt < Attempts; attempt++)
        {
            outcome = await commands.RunAsync(command, actor);
        }

        return outcome;
    }
}
