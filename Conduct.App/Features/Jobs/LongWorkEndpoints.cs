using Conduct.App.Jobs.LongWorks;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Microsoft.AspNetCore.StaticFiles;

namespace Conduct.App.Features.Jobs;

/// <summary>Results of long work: for whoever asked for it, and as long as they still might ask.</summary>
public static class LongWorkEndpoints
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void MapLongWork(this IEndpointRouteBuilder routes) => routes.MapGet(LongWorkAddresses.File, DownloadAsync);

    private static async Task<IResult> DownloadAsync(Guid id, HttpContext http, CurrentActor visitors, LongWorkDesk desk, LongWorkFiles files, CancellationToken ct)
    {
        if (await visitors.FindAsync(http.User, ct) is not { } actor || await desk.FindFileAsync(id, actor, ct) is not var (work, kind) || Open(files, work) is not { } file)
        {
            return Results.NotFound();
        }

        if (await kind.RecordTakingAsync(work.Record, actor) is not Outcome.Done)
        {
            await file.DisposeAsync();
            return Results.NotFound();
        }

        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Stream(file, Types.TryGetContentType(work.FileName!, out var type) ? type : "application/octet-stream", work.FileName);
    }

    // Deleted a moment ago, or sealed under a key that was replaced by that of a backup.
    private static Stream? Open(LongWorkFiles files, LongWork work)
    {
        try
        {
            return files.Open(work);
        }
        catch (Exception gone) when (gone is IOException or VaultDamagedException)
        {
            return null;
        }
    }
}
