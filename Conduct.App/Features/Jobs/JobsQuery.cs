using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Jobs;

public sealed class JobsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock, OrganisationTime time)
{
    public const int RunsShown = 10;

    /// <returns>Null for somebody who looks after a part of the company only.</returns>
    public async Task<IReadOnlyList<JobView>?> FindAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.LooksAfterJobs())
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var pauses = await db.JobPauses.AsNoTracking().ToDictionaryAsync(row => row.Job, ct);
        var views = new List<JobView>();
        foreach (var job in JobSchedule.All)
        {
            views.Add(await ViewAsync(db, job, pauses.GetValueOrDefault(job.Name), ct));
        }

        return views;
    }

    private async Task<JobView> ViewAsync(ConductDb db, JobDeclaration job, JobPause? pause, CancellationToken ct)
    {
        var all = db.JobRuns.AsNoTracking().Where(run => run.Job == job.Name);
        var runs = await all.OrderByDescending(run => run.StartedAt).ThenByDescending(run => run.Id).Take(RunsShown).ToListAsync(ct);
        var success = await all.Where(run => run.Outcome == JobRunOutcome.Succeeded).MaxAsync(run => (DateTimeOffset?)run.StartedAt, ct);
        var failures = await all.CountAsync(run => run.Outcome == JobRunOutcome.Failed && (success == null || run.StartedAt > success), ct);
        return new(
            job.Name,
            job.Cron,
            pause is null ? clock.LocalOf(job.NextAfter(clock.Now, time.Zone)) : null,
            failures,
            pause is null ? null : new(pause.By, clock.LocalOf(pause.At), pause.Reason),
            [.. runs.Select(run => new JobRunLine(run.Id, clock.LocalOf(run.StartedAt), run.EndedAt - run.StartedAt, run.Cause, run.Outcome, run.ErrorClass, run.Node))]);
    }
}

/// <summary>A job as its administrator sees it. Times are the organisation's.</summary>
/// <param name="Name">Its class name.</param>
/// <param name="Cron">Its schedule.</param>
/// <param name="Next">When it is due next; null while it is paused.</param>
/// <param name="FailuresInARow">Failed runs since the last that went well.</param>
/// <param name="Pause">Who paused it and why; null when it is not paused.</param>
/// <param name="Runs">The latest first.</param>
public sealed record JobView(string Name, string Cron, DateTime? Next, int FailuresInARow, JobPauseView? Pause, IReadOnlyList<JobRunLine> Runs);

public sealed record JobPauseView(string By, DateTime At, string Reason);

/// <param name="Duration">Null while it runs, and when its process ended before it did.</param>
public sealed record JobRunLine(Guid Id, DateTime StartedAt, TimeSpan? Duration, JobRunCause Cause, JobRunOutcome Outcome, string? ErrorClass, string Node);
