using Conduct.App.Data;
using Conduct.App.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.SpeakUp;

/// <summary>The files of reports.</summary>
internal sealed class ReportVaultUse : VaultUse
{
    public override async Task<IReadOnlyCollection<string>> FindAsync(ConductDb db, IReadOnlyCollection<string> sha256, CancellationToken ct) =>
        await db.ReportFiles.Where(file => sha256.Contains(file.Sha256)).Select(file => file.Sha256).Distinct().ToListAsync(ct);
}
