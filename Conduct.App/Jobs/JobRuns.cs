using Conduct.App.Data;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs;

/// <summary>Keeps the runs of all nodes, and forgets old ones, and old deliveries with them.</summary>
public sealed class JobRuns(IDbContextFactory<ConductDb> databases, TimeProvider clock)
{
    /// <summary>Runs that began earlier are forgotten.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    /// <summary>Whether somebody has paused the job.</summary>
    public async Task<bool> IsPausedAsync(string job, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.JobPauses.AnyAsync(row => row.Job == job, ct);
    }

    /// <summary>Writes down that a run began. What had not ended is over: a job never runs twice at once.</summary>
    /// <returns>The run's id.</returns>
    public async Task<Guid> BeginAsync(string job, JobRunCause cause, string node, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var oldest = now - Retention;
        await db.JobRuns.Where(row => row.StartedAt < oldest).ExecuteDeleteAsync(ct);
        await DeliveryRetention.ForgetAsync(db, now, ct);
        await db.JobRuns.Where(row => row.Job == job && row.Outcome == JobRunOutcome.Running)
            .ExecuteUpdateAsync(row => row.SetProperty(run => run.Outcome, JobRunOutcome.Interrupted), ct);
        var run = new JobRun { Id = NewId.Next(), Job = job, Cause = cause, Node = Cut(node), StartedAt = now };
        db.JobRuns.Add(run);
        await db.CommitAsync(ct);
        await transaction.CommitAsync(ct);
        return run.Id;
    }

    /// <param name="id">From <see cref="BeginAsync"/>.</param>
    /// <param name="error">What the job threw; null when it went well.</param>
    public async Task EndAsync(Guid id, Exception? error, CancellationToken ct)
    {
        var (now, outcome) = (clock.GetUtcNow(), error is null ? JobRunOutcome.Succeeded : JobRunOutcome.Failed);
        var errorClass = error is null ? null : Cut(ClassOf(error));
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.JobRuns.Where(row => row.Id == id).ExecuteUpdateAsync(
            row => row.SetProperty(run => run.EndedAt, now).SetProperty(run => run.Outcome, outcome).SetProperty(run => run.ErrorClass, errorClass), ct);
    }

    private static string ClassOf(Exception error) => error is AggregateException several
        ? string.Join(", ", several.Flatten().InnerExceptions.Select(ClassOf).Distinct())
        : error.InnerException is { } inner ? $"{error.GetType().Name}: {ClassOf(inner)}" : error.GetType().Name;

    private static string Cut(string text) => text.Length <= JobRun.TextMaxLength ? text : text[..JobRun.TextMaxLength];
}
