using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>The files of discussion and publication come and go as streams of their own, never over the circuit.</summary>
public static class RecordFileEndpoints
{
    public static string AddressOf(Guid versionId) => $"/policies/versions/{versionId}/files";

    public static string AddressOf(Guid versionId, string sha256) => $"{AddressOf(versionId)}/{sha256}";

    public static void MapRecordFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/policies/versions/{id:guid}/files", UploadAsync).Requires(Permission.ManagePolicies).AddEndpointFilter<SameOriginFilter>();
        routes.MapGet("/policies/versions/{id:guid}/files/{sha256}", DownloadAsync).Requires(Permission.ManagePolicies);
    }

    private static Task<IResult> UploadAsync(Guid id, HttpRequest request, UploadDesk desk, CommandRunner commands, IDbContextFactory<ConductDb> databases, CancellationToken ct) => desk.KeepAsync(
        request,
        async _ => await FindAsync(databases, id, ct) is { IsWritten: true },
        (name, file, actor) => commands.RunAsync(new AttachRecordFile(id, new(name, file.Sha256, file.Size, file.Type.MediaType)), actor),
        ct);

    private static async Task<IResult> DownloadAsync(Guid id, string sha256, HttpContext http, FileVault vault, IDbContextFactory<ConductDb> databases, CancellationToken ct)
    {
        var version = await FindAsync(databases, id, ct);
        RecordFile[] files = [.. version?.Attached ?? [], .. version?.Discussion?.Files ?? [], .. version?.Publication?.Files ?? []];
        return Array.Find(files, one => one.Sha256 == sha256) is { } file ? await vault.DownloadAsync(http, file.Sha256, file.ContentType, file.FileName, ct) : Results.NotFound();
    }

    private static async Task<PolicyVersion?> FindAsync(IDbContextFactory<ConductDb> databases, Guid id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.PolicyVersions.IgnoreAutoIncludes().AsNoTracking().SingleOrDefaultAsync(version => version.Id == id, ct);
    }
}
