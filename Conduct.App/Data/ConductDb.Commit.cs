using Conduct.App.Platform.Audit;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    private readonly List<AuditNote> _notes = [];
    private bool _committing;

    /// <summary>
    /// Saves every change of this context once, with its audit entries, notifications and register rows, in one transaction
    /// (the running one, or its own).
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved one of the aggregates since it was loaded.</exception>
    public async Task CommitAsync(CancellationToken ct = default)
    {
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(ct) : null;
        var recorded = TakeRecorded();
        foreach (var step in steps)
        {
            await step.BeforeSaveAsync(this, recorded, ct);
        }

        await AppendAuditAsync(ct);
        await SaveAllAsync(ct);
        if (own is not null)
        {
            await own.CommitAsync(ct);
        }
    }

    /// <summary>Keeps a note that becomes an audit entry with the next commit.</summary>
    public void Note(AuditNote note) => _notes.Add(note);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseOutsideCommit();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseOutsideCommit();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Lets one writer at a time continue the audit chain, until its transaction ends.</summary>
    protected abstract Task LockAuditAsync(CancellationToken ct);

    private List<RecordedEvent> TakeRecorded()
    {
        var all = new List<RecordedEvent>();
        foreach (var entry in ChangeTracker.Entries<Aggregate>().ToList())
        {
            if (entry.Entity.Recorded.Count == 0 && entry.State == EntityState.Unchanged)
            {
                continue;
            }

            var recorded = entry.Entity.TakeRecorded();
            entry.Entity.BumpVersion();
            all.AddRange(recorded);
            _notes.AddRange(recorded.Select(happened => AuditNote.Of(happened, entry.Entity)));
        }

        return all;
    }

    /// <summary>
    /// Continues the audit chain by these notes and moves its head. The caller, who loads in bulk, stores the entries in the running transaction.
    /// </summary>
    public async Task<IReadOnlyList<AuditEntry>> LinkAuditAsync(IReadOnlyCollection<AuditNote> notes, CancellationToken ct)
    {
        await LockAuditAsync(ct);
        var head = await AuditHeads.AsNoTracking().SingleAsync(ct);
        AuditEntry[] entries = [.. notes.Select(note => AuditChain.Append(head, note))];
        await AuditHeads.ExecuteUpdateAsync(row => row.SetProperty(h => h.Count, head.Count).SetProperty(h => h.Hash, head.Hash), ct);
        return entries;
    }

    private async Task AppendAuditAsync(CancellationToken ct)
    {
        if (_notes.Count > 0)
        {
            AuditEntries.AddRange(await LinkAuditAsync(_notes, ct));
            _notes.Clear();
        }
    }

    private async Task SaveAllAsync(CancellationToken ct)
    {
        _committing = true;
        try
        {
            await SaveChangesAsync(ct);
        }
        finally
        {
            _committing = false;
        }
    }

    private void RefuseOutsideCommit()
    {
        if (!_committing && ChangeTracker.Entries<Aggregate>().Any(entry => entry.Entity.Recorded.Count > 0 || entry.State != EntityState.Unchanged))
        {
            throw new InvalidOperationException("Aggregates are saved by CommitAsync only.");
        }
    }
}
