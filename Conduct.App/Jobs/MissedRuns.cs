using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs;

/// <summary>A time of its schedule, UTC, at which a job was due and did not run to its end.</summary>
public sealed record MissedRun(string Job, DateTimeOffset DueAt);

/// <summary>What the schedules asked for while nothing was running, by our own record of runs.</summary>
public sealed class MissedRuns(IDbContextFactory<ConductDb> databases, OrganisationTime time, TimeProvider clock)
{
    /// <summary>The last missed time of each job. A job that has never been tried misses nothing: the installation is new, or the job is.</summary>
    /// <remarks>Several nodes may find the same; the run of one time of the schedule is there once.</remarks>
    public async Task<IReadOnlyList<MissedRun>> FindAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(ct);
        var tried = await db.JobRuns.Select(run => run.Job).Distinct().ToListAsync(ct);
        var ended = await db.JobRuns.Where(run => run.Outcome == JobRunOutcome.Succeeded || run.Outcome == JobRunOutcome.Failed)
            .GroupBy(run => run.Job).Select(runs => new { Job = runs.Key, Last = runs.Max(run => run.StartedAt) }).ToDictionaryAsync(job => job.Job, job => job.Last, ct);
        return [.. JobSchedule.All.Where(job => tried.Contains(job.Name)).Select(job => new MissedRun(job.Name, job.DueBy(now, time.Zone)))
            .Where(run => !ended.TryGetValue(run.Job, out var last) || last < run.DueAt)];
    }
}
