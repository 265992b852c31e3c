using Conduct.App.Data;
using Conduct.App.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>Files of appeals, of those that are being written, and of arbitrations and lawsuits: lists in JSON, so all are read.</summary>
internal sealed class AppealVaultUse : VaultUse
{
    public override async Task<IReadOnlyCollection<string>> FindAsync(ConductDb db, IReadOnlyCollection<string> sha256, CancellationToken ct)
    {
        var filed = await db.Appeals.AsNoTracking().Select(appeal => appeal.Files).ToListAsync(ct);
        var outside = await db.Proceedings.AsNoTracking().Select(proceeding => proceeding.Files).ToListAsync(ct);
        var waiting = await db.AppealUploads.Where(upload => sha256.Contains(upload.Sha256)).Select(upload => upload.Sha256).ToListAsync(ct);
        return [.. filed.Concat(outside).SelectMany(files => files).Select(file => file.Sha256).Concat(waiting).Intersect(sha256)];
    }
}
