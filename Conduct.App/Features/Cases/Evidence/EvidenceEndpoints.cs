using System.Globalization;
using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases;

/// <summary>Evidence comes and goes as a stream of its own, never over the circuit.</summary>
public static class EvidenceEndpoints
{
    /// <summary>The file's name, percent-encoded UTF-8; a header, because names do not belong into addresses.</summary>
    public const string NameHeader = "X-File-Name";

    private const int Attempts = 5;

    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/evidence", UploadAsync)
            .RequireAuthorization(new RequiresAttribute(Permission.HandleCases))
            .AddEndpointFilter<SameOriginFilter>();
        routes.MapGet("/evidence/{id:guid}", DownloadAsync).RequireAuthorization(new RequiresAttribute(Permission.ReadCases));
    }

    private static async Task<IResult> UploadAsync(
        Guid id, HttpRequest request, CurrentActor visitors, CommandRunner commands, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        if (await visitors.FindAsync(request.HttpContext.User, ct) is not { } by || !await SeesAsync(databases, id, by, ct))
        {
            return Answer(new Outcome.NotFound());
        }

        if (request.ContentLength > EvidenceItem.MaxBytes)
        {
            var limit = (EvidenceItem.MaxBytes / 1024 / 1024).ToString(CultureInfo.CurrentCulture);
            return Refusal(StatusCodes.Status413PayloadTooLarge, new FileRefusal(FileRefusalCode.TooLarge, limit).Reason);
        }

        var name = NameOf(request);
        var written = await vault.WriteAsync(request.Body, name, ct);
        return written.File is { } file
            ? Answer(await AddAsync(commands, new AddEvidence(id, NewId.Next(), new(name, file.Sha256, file.Size, file.Type.MediaType)), by))
            : Refusal(written.Refusal!.Code == FileRefusalCode.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status415UnsupportedMediaType, written.Refusal.Reason);
    }

    private static async Task<IResult> DownloadAsync(
        Guid id, HttpContext http, CurrentActor visitors, CommandRunner commands, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        if (await visitors.FindAsync(http.User, ct) is not { } by || await commands.RunAsync(new ReadEvidence(id), by) is not Outcome.Done)
        {
            return Results.NotFound();
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var item = await db.EvidenceItems.VisibleTo(by).AsNoTracking().SingleAsync(row => row.Id == id, ct);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(await vault.OpenReadAsync(item.Sha256, ct), item.ContentType, item.FileName);
    }

    private static async Task<bool> SeesAsync(IDbContextFactory<ConductDb> databases, Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.CaseFiles.VisibleTo(by, Permission.HandleCases).AnyAsync(caseFile => caseFile.Id == id, ct);
    }

    /// <summary>Files that arrive together, or beside a draft that saves itself, take turns.</summary>
    private static async Task<Outcome> AddAsync(CommandRunner commands, AddEvidence command, Actor by)
    {
        var outcome = await commands.RunAsync(command, by);
        for (var attempt = 1; outcome is Outcome.Changed && attempt < Attempts; attempt++)
        {
            outcome = await commands.RunAsync(command, by);
        }

        return outcome;
    }

    // Every answer has a body: an empty one would be answered by a page instead.
    private static IResult Answer(Outcome outcome) => outcome switch
    {
        Outcome.Done => Results.Json(new { done = true }),
        Outcome.Forbidden => Refusal(StatusCodes.Status403Forbidden, DomainTexts.Of(outcome)),
        Outcome.NotFound => Refusal(StatusCodes.Status404NotFound, DomainTexts.Of(outcome)),
        Outcome.Changed => Refusal(StatusCodes.Status409Conflict, DomainTexts.Of(outcome)),
        _ => Refusal(StatusCodes.Status422UnprocessableEntity, DomainTexts.Of(outcome)),
    };

    private static IResult Refusal(int status, string reason) => Results.Json(new { reason }, statusCode: status);

    // A path is no part of a name, whatever a client sends.
    private static string NameOf(HttpRequest request)
    {
        var sent = Uri.UnescapeDataString(request.Headers[NameHeader].ToString()).Split('/', '\\')[^1];
        return string.Concat(sent.Where(sign => !char.IsControl(sign))).Trim();
    }
}
