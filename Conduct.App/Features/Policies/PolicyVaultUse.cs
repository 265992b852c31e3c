using Conduct.App.Data;
using Conduct.App.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>The files that prove discussions and publications, and those that wait for their record: lists in JSON, so all are read.</summary>
internal sealed class PolicyVaultUse : VaultUse
{
    public override async Task<IReadOnlyCollection<string>> FindAsync(ConductDb db, IReadOnlyCollection<string> sha256, CancellationToken ct)
    {
        var versions = await db.PolicyVersions.AsNoTracking().IgnoreAutoIncludes().ToListAsync(ct);
        return [.. versions.SelectMany(version => version.Attached.Concat(version.Discussion?.Files ?? []).Concat(version.Publication?.Files ?? [])).Select(file => file.Sha256).Intersect(sha256)];
    }
}
