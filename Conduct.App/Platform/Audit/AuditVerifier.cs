using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Audit;

/// <summary>Walks the chain from its first entry to its head; memory does not grow with its length.</summary>
public sealed class AuditVerifier(IDbContextFactory<ConductDb> databases, AuditChain chain)
{
    /// <summary>Finds the first broken link, if there is one. Entries written during the walk do not disturb it.</summary>
    /// <param name="ct">Stops the walk.</param>
    /// <param name="progress">Told each full per cent of the way.</param>
    /// <param name="sent">Heads that went out of the house; each must still be in the chain.</param>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken ct, IProgress<int>? progress = null, IReadOnlyCollection<SentHead>? sent = null)
    {
        var heads = (sent ?? []).ToLookup(one => one.Seq, one => one.Hash);
        await using var db = await databases.CreateDbContextAsync(ct);
        var head = await HeadAsync(db, ct);
        var previous = new AuditHead();
        await foreach (var entry in db.AuditEntries.AsNoTracking().Where(e => e.Seq <= head.Count).OrderBy(e => e.Seq).AsAsyncEnumerable().WithCancellation(ct))
        {
            if ((FaultOf(entry, previous) ?? NotAsSent(entry, heads[entry.Seq])) is { } fault)
            {
                return new(previous.Count, fault, previous.Count + 1);
            }

            if (100 * entry.Seq / head.Count > 100 * previous.Count / head.Count)
            {
                progress?.Report((int)(100 * entry.Seq / head.Count));
            }

            (previous.Count, previous.Hash) = (entry.Seq, entry.Hash);
        }

        return !await EndsAtHeadAsync(db, head, previous, ct) ? new(previous.Count, AuditFault.HeadDiffers, previous.Count + 1)
            : heads.Any(one => one.Key > previous.Count) ? new(previous.Count, AuditFault.NotAsSent, previous.Count + 1)
            : previous.Count == 0 && await HoldsOthersAsync(db, ct) ? new(0, AuditFault.Emptied, 1)
            : !await AuditTriggers.AreWholeAsync(db, ct) ? new(previous.Count, AuditFault.Unguarded)
            : new(previous.Count);
    }

    private static AuditFault? NotAsSent(AuditEntry entry, IEnumerable<string> sent) => sent.Any(hash => hash != entry.Hash) ? AuditFault.NotAsSent : null;

    // The first unit and the first account come with the first entry.
    private static async Task<bool> HoldsOthersAsync(ConductDb db, CancellationToken ct) =>
        await db.OrgUnits.AnyAsync(ct) || await db.Employees.AnyAsync(ct) || await db.CaseFiles.AnyAsync(ct);

    private AuditFault? FaultOf(AuditEntry entry, AuditHead previous) =>
        entry.Seq != previous.Count + 1 ? AuditFault.Missing
        : entry.DetailsHash != ContentHash.Of(entry.Details) || entry.Hash != chain.HashOf(entry) ? AuditFault.Altered
        : entry.PreviousHash != previous.Hash ? AuditFault.Unlinked
        : null;

    private static async Task<bool> EndsAtHeadAsync(ConductDb db, AuditHead head, AuditHead last, CancellationToken ct)
    {
        var highest = await db.AuditEntries.MaxAsync(e => (long?)e.Seq, ct) ?? 0;
        var headNow = await HeadAsync(db, ct);
        return (last.Count, last.Hash) == (head.Count, head.Hash) && highest <= headNow.Count;
    }

    private static async Task<AuditHead> HeadAsync(ConductDb db, CancellationToken ct) =>
        await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(ct) ?? new AuditHead();
}
