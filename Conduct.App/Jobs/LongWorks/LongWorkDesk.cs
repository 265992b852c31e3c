using System.Text.Json;
using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Where a page hands in a long work and asks how it stands.</summary>
public sealed class LongWorkDesk(IDbContextFactory<ConductDb> databases, CommandRunner commands, LongWorkKinds kinds, LongWorkQueue queue, OrganisationClock clock)
{
    // Somebody who looks writes it down no more often.
    private static readonly TimeSpan Watching = TimeSpan.FromSeconds(15);

    /// <summary>Asks for it; the worker begins at once when one is free.</summary>
    public async Task<Outcome> StartAsync<TKind, TRequest>(TRequest request, Actor actor)
        where TKind : LongWorkKind<TRequest>
    {
        var id = NewId.Next();
        var outcome = await commands.RunAsync(new StartLongWork(id, typeof(TKind).Name, JsonSerializer.Serialize(request)), actor);
        if (outcome is Outcome.Done)
        {
            queue.Add(id);
        }

        return outcome;
    }

    /// <summary>What is done for this account, or was of late, the newest first; of kinds that it may still ask for.</summary>
    /// <param name="kind">Of this kind alone.</param>
    /// <param name="watched">Somebody looks at it: then no notification is needed when it ends.</param>
    public async Task<IReadOnlyList<LongWorkView>> FindAsync(Actor actor, string? kind, bool watched, CancellationToken ct)
    {
        var now = clock.Now;
        await using var db = await databases.CreateDbContextAsync(ct);
        var own = db.LongWorks.Where(row => row.AccountId == actor.AccountId && (kind == null || row.Kind == kind));
        var rows = await own.AsNoTracking().OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).ToListAsync(ct);
        if (watched && rows.Exists(row => row.EndedAt is null && (row.WatchedAt is null || row.WatchedAt < now - Watching)))
        {
            await own.Where(row => row.EndedAt == null).ExecuteUpdateAsync(row => row.SetProperty(work => work.WatchedAt, now), ct);
        }

        return [.. rows.Select(row => (Row: row, Kind: kinds.Find(row.Kind))).Where(one => one.Kind is { } known && actor.Has(known.Requires))
            .Select(one => new LongWorkView(one.Row.Id, one.Kind!.Name, one.Row.State, clock.LocalOf(one.Row.CreatedAt), one.Row.Done, one.Row.Total, one.Row.FileName, one.Row.Said, one.Row.Reference))];
    }

    /// <summary>The finished work of this account, for whoever wants its file; null when there is none that it may see.</summary>
    public async Task<(LongWork Work, LongWorkKind Kind)?> FindFileAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var work = await db.LongWorks.AsNoTracking().SingleOrDefaultAsync(
            row => row.Id == id && row.AccountId == actor.AccountId && row.State == LongWorkState.Done && row.FileName != null, ct);
        return work is not null && kinds.Find(work.Kind) is { } kind && actor.Has(kind.Requires) ? (work, kind) : null;
    }
}

/// <summary>A long work as its person sees it. Times are the organisation's.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Total">Null as long as nobody knows.</param>
/// <param name="FileName">Of a result that is a file.</param>
/// <param name="Said">What came of it, or why it was refused.</param>
/// <param name="Reference">Stands in the log beside the error.</param>
public sealed record LongWorkView(Guid Id, string Kind, LongWorkState State, DateTime AskedAt, long Done, long? Total, string? FileName, string? Said, string? Reference)
{
    public bool IsOpen => State is LongWorkState.Waiting or LongWorkState.Running;

    /// <summary>Where the result is taken.</summary>
    public string FileAddress => LongWorkAddresses.FileOf(Id);
}
