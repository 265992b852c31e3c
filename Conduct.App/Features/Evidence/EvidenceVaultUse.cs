using Conduct.App.Data;
using Conduct.App.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Evidence;

/// <summary>The evidence of cases and of drafts.</summary>
internal sealed class EvidenceVaultUse : VaultUse
{
    public override async Task<IReadOnlyCollection<string>> FindAsync(ConductDb db, IReadOnlyCollection<string> sha256, CancellationToken ct) =>
        await db.EvidenceItems.Where(item => sha256.Contains(item.Sha256)).Select(item => item.Sha256).Distinct().ToListAsync(ct);
}
