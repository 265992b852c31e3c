using Conduct.App.Data;
using Conduct.App.Jobs.Scheduler;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs;

/// <summary>Keeps the runs of all nodes, and forgets old ones, and old deliveries with them.</summary>
public sealed class JobRuns(IDbContextFactory<ConductDb> databases, SchedulerSettings settings, TimeProvider clock)
{
    /// <summary>Runs that began earlier are forgotten.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    /// <summary>Whether somebody has paused the job.</summary>
    public async Task<bool> IsPausedAsync(string job, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.JobPauses.AnyAsync(row => row.Job == job, ct);
    }

    /// <summary>Writes down that a run begins, unless another one is at work or has been for the same.</summary>
    /// <param name="due">What it stands for: a time of the schedule, or when somebody asked for it.</param>
    public async Task<JobTurn> BeginAsync(string job, JobRunCause cause, DateTimeOffset due, string node, CancellationToken ct)
    {
        var run = new JobRun { Id = NewId.Next(), Job = job, Cause = cause, Node = Cut(node), StartedAt = clock.GetUtcNow(), DueAt = due, AliveAt = clock.GetUtcNow() };
        try
        {
            return await BeginAsync(run, ct);
        }
        catch (Exception error) when (DatabaseContention.Explains(error))
        {
            // Another node began in the same moment.
            return JobTurn.Wait;
        }
    }

    /// <summary>Writes down that the run goes on.</summary>
    /// <returns>Whether it still may: a node that did not answer for long has lost it to another.</returns>
    public async Task<bool> KeepAsync(Guid id, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Mine(db, id).ExecuteUpdateAsync(row => row.SetProperty(run => run.AliveAt, now), ct) > 0;
    }

    /// <param name="id">From <see cref="BeginAsync(string, JobRunCause, DateTimeOffset, string, CancellationToken)"/>.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="error">What the job threw; null when it went well.</param>
    public async Task EndAsync(Guid id, JobRunOutcome outcome, Exception? error, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var errorClass = error is null || outcome == JobRunOutcome.Interrupted ? null : Cut(ClassOf(error));
        await using var db = await databases.CreateDbContextAsync(ct);
        await Mine(db, id).ExecuteUpdateAsync(
            row => row.SetProperty(run => run.EndedAt, now).SetProperty(run => run.Outcome, outcome).SetProperty(run => run.ErrorClass, errorClass), ct);
    }

    private static IQueryable<JobRun> Mine(ConductDb db, Guid id) => db.JobRuns.Where(row => row.Id == id && row.Outcome == JobRunOutcome.Running);

    private async Task<JobTurn> BeginAsync(JobRun run, CancellationToken ct)
    {
        var (oldest, dead) = (run.StartedAt - Retention, run.StartedAt - settings.Lease);
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var ofJob = db.JobRuns.Where(row => row.Job == run.Job);
        await ofJob.Where(row => row.Outcome == JobRunOutcome.Running && row.AliveAt < dead)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.Outcome, JobRunOutcome.Interrupted), ct);
        var rivals = await ofJob.Where(row => row.Outcome == JobRunOutcome.Running || (row.DueAt == run.DueAt && row.Outcome != JobRunOutcome.Interrupted))
            .Select(row => row.Outcome).ToListAsync(ct);
        if (rivals.Count == 0)
        {
            await db.JobRuns.Where(row => row.StartedAt < oldest).ExecuteDeleteAsync(ct);
            await DeliveryRetention.ForgetAsync(db, run.StartedAt, ct);
            db.JobRuns.Add(run);
            await db.CommitAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return rivals.Count == 0 ? new(run.Id, Later: false) : rivals.TrueForAll(outcome => outcome == JobRunOutcome.Running) ? JobTurn.Wait : JobTurn.Past;
    }

    private static string ClassOf(Exception error) => error is AggregateException several
        ? string.Join(", ", several.Flatten().InnerExceptions.Select(ClassOf).Distinct())
        : error.InnerException is { } inner ? $"{error.GetType().Name}: {ClassOf(inner)}" : error.GetType().Name;

    private static string Cut(string text) => text.Length <= JobRun.TextMaxLength ? text : text[..JobRun.TextMaxLength];
}
