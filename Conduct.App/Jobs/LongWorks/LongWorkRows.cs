using Conduct.App.Data;
using Conduct.App.Jobs.Scheduler;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Who works on a row: one worker of all nodes, until it ends or has given no sign of life for a while.</summary>
public sealed class LongWorkRows(IDbContextFactory<ConductDb> databases, SchedulerSettings settings, CommitSignal signal, OrganisationClock clock)
{
    // A process that dies of the work would else die of it for ever.
    private const int MostAttempts = 5;

    // What waits in a queue longer than this may have been lost with it.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>Takes the work for this worker.</summary>
    /// <returns>Null when it is over, or somebody is at it.</returns>
    public async Task<LongWork?> TakeAsync(Guid id, CancellationToken ct)
    {
        var (now, dead) = (clock.Now, clock.Now - settings.Lease);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var taken = await db.LongWorks.Where(row => row.Id == id && (row.State == LongWorkState.Waiting || (row.State == LongWorkState.Running && row.AliveAt < dead))).ExecuteUpdateAsync(
            row => row.SetProperty(work => work.State, LongWorkState.Running).SetProperty(work => work.AliveAt, now)
                .SetProperty(work => work.Attempts, work => work.Attempts + 1).SetProperty(work => work.Done, 0).SetProperty(work => work.Total, (long?)null), ct);
        var mine = taken == 0 ? null : await db.LongWorks.AsNoTracking().SingleAsync(row => row.Id == id, ct);
        await transaction.CommitAsync(ct);
        return mine;
    }

    public static bool IsTooMuch(LongWork work) => work.Attempts > MostAttempts;

    /// <summary>Writes down how far it is.</summary>
    /// <returns>Whether the worker still has it.</returns>
    public async Task<bool> KeepAsync(LongWork mine, long done, long? total, CancellationToken ct)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Held(db, mine).ExecuteUpdateAsync(
            row => row.SetProperty(work => work.AliveAt, now).SetProperty(work => work.Done, done).SetProperty(work => work.Total, total), ct) > 0;
    }

    /// <summary>Gives it back: the process stops.</summary>
    public async Task GiveBackAsync(LongWork mine)
    {
        await using var db = await databases.CreateDbContextAsync();
        await Held(db, mine).ExecuteUpdateAsync(row => row.SetProperty(work => work.State, LongWorkState.Waiting));
    }

    /// <summary>Ends it, and tells its person unless they are looking.</summary>
    /// <param name="mine">From <see cref="TakeAsync"/>.</param>
    /// <param name="kind">What was done, in their language.</param>
    /// <param name="end">How it ended.</param>
    /// <returns>False when somebody else has taken it over meanwhile.</returns>
    public async Task<bool> EndAsync(LongWork mine, string kind, LongWorkEnd end)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var ended = await Held(db, mine).ExecuteUpdateAsync(row => row
            .SetProperty(work => work.State, end.State).SetProperty(work => work.EndedAt, now).SetProperty(work => work.Said, end.Said).SetProperty(work => work.Reference, end.Reference)
            .SetProperty(work => work.Done, end.Done).SetProperty(work => work.Total, end.Total)
            .SetProperty(work => work.FileName, end.FileName).SetProperty(work => work.FileSha256, end.FileSha256).SetProperty(work => work.Record, end.Record));
        if (ended > 0)
        {
            await LongWorkNews.AddAsync(db, mine.Id, kind, now);
            await db.CommitAsync();
        }

        await transaction.CommitAsync();
        signal.Raise();
        return ended > 0;
    }

    /// <summary>What waits without being in anybody's hands, and is said to be handed over now.</summary>
    public async Task<IReadOnlyList<Guid>> FindLostAsync(CancellationToken ct)
    {
        var (now, lost, dead) = (clock.Now, clock.Now - LongestWait, clock.Now - settings.Lease);
        await using var db = await databases.CreateDbContextAsync(ct);
        var waiting = db.LongWorks.Where(row => row.State == LongWorkState.Waiting && row.AliveAt < lost);
        var ids = await waiting.Select(row => row.Id).ToListAsync(ct);
        if (ids.Count > 0)
        {
            await waiting.ExecuteUpdateAsync(row => row.SetProperty(work => work.AliveAt, now), ct);
        }

        return [.. ids, .. await db.LongWorks.Where(row => row.State == LongWorkState.Running && row.AliveAt < dead).Select(row => row.Id).ToListAsync(ct)];
    }

    // Whoever began it last has it.
    private static IQueryable<LongWork> Held(ConductDb db, LongWork mine) =>
        db.LongWorks.Where(row => row.Id == mine.Id && row.State == LongWorkState.Running && row.Attempts == mine.Attempts);
}
