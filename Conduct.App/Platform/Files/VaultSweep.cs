using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Files;

/// <summary>Removes from the vault what no row refers to: evidence that was taken out, was refused, or whose upload was broken off.</summary>
public sealed class VaultSweep(FileVault vault, IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <summary>So long after it came last: an upload that runs has no row yet, and a backup that is put back may still want what was removed since.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(7);

    private const int AtOnce = 200;

    private static readonly IReadOnlyList<VaultUse> Uses = FoundByType.All<VaultUse>();

    /// <returns>How many files were removed.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (removed, before) = (vault.RemoveAbandoned(clock.Now - Grace), clock.Now - Grace);
        foreach (var some in vault.KeptBefore(before).Chunk(AtOnce))
        {
            foreach (var unused in some.Except(await InUseAsync(some, ct)))
            {
                ct.ThrowIfCancellationRequested();

                // Asked again once it is out of reach: the same content may have come anew meanwhile.
                removed += await vault.RemoveAsync(unused, before, async () => (await InUseAsync([unused], ct)).Count > 0) ? 1 : 0;
            }
        }

        return removed;
    }

    private async Task<HashSet<string>> InUseAsync(string[] sha256, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var used = new HashSet<string>();
        foreach (var use in Uses)
        {
            used.UnionWith(await use.FindAsync(db, sha256, ct));
        }

        return used;
    }
}
