using Conduct.App.Data.Audit;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data;

public abstract partial class ConductDb
{
    private readonly List<AuditNote> _notes = [];
    private readonly List<Action> _onceCommitted = [];
    private bool _committing;

    /// <summary>
    /// Saves every change of this context once, with its audit entries, notifications and register rows, in one transaction
    /// (the running one, or its own).
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved one of the aggregates since it was loaded.</exception>
    public async Task CommitAsync(CancellationToken ct = default)
    {
        // A save that fails ends the whole transaction: nothing goes back to a savepoint.
        Database.AutoSavepointsEnabled = false;
        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(ct) : null;
        var recorded = TakeRecorded();
        await PrepareAsync(recorded, ct);
        await AppendAuditAsync(ct);
        await SaveAllAsync(ct);
        if (own is not null)
        {
            await own.CommitAsync(ct);
        }
    }

    /// <summary>Keeps a note that becomes an audit entry with the next commit.</summary>
    public void Note(AuditNote note) => _notes.Add(note);

    /// <summary>Does something once the running transaction is committed, and not at all when it is not. It returns at once: whoever commits waits for it.</summary>
    public void OnceCommitted(Action act) => _onceCommitted.Add(act);

    internal void TellCommitted()
    {
        Action[] acts = [.. _onceCommitted];
        _onceCommitted.Clear();
        Array.ForEach(acts, act => act());
    }

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
    /// The end of the audit chain, which nobody else continues until the running transaction ends. Whoever loads in bulk links and stores the entries,
    /// and puts the head back.
    /// </summary>
    public async Task<AuditHead> TakeAuditHeadAsync(CancellationToken ct)
    {
        await LockAuditAsync(ct);
        return await AuditHeads.AsNoTracking().SingleAsync(ct);
    }

    /// <summary>Moves the end of the chain on to the last entry that was linked.</summary>
    public Task PutAuditHeadAsync(AuditHead head, CancellationToken ct) =>
        Database.ExecuteSqlAsync($"""UPDATE "AuditHeads" SET "Count" = {head.Count}, "Hash" = {head.Hash}""", ct);

    // What a handler changed has been detected, and what a step changes is detected when it is saved: no need to look through everything at each step.
    private async Task PrepareAsync(IReadOnlyList<RecordedEvent> recorded, CancellationToken ct)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var step in steps)
            {
                await step.BeforeSaveAsync(this, recorded, ct);
            }
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private async Task AppendAuditAsync(CancellationToken ct)
    {
        if (_notes.Count > 0)
        {
            var head = await TakeAuditHeadAsync(ct);
            AuditEntries.AddRange(_notes.Select(note => chain.Append(head, note)));
            await PutAuditHeadAsync(head, ct);
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
