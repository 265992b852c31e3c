using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Conduct.App.Jobs;

/// <summary>
/// Unhealthy when no node has swept the reminders for two periods, for whatever reason: failing, paused, scheduler dead. A process that
/// has just started is given the same time.
/// </summary>
public sealed class ReminderHealth(IDbContextFactory<ConductDb> databases, OrganisationTime time, TimeProvider clock) : IHealthCheck, IStartStep
{
    private const int Periods = 2;
    private DateTimeOffset _since = clock.GetUtcNow();

    public Task RunAsync(CancellationToken ct)
    {
        _since = clock.GetUtcNow();
        return Task.CompletedTask;
    }

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (job, now) = (JobSchedule.Of<ReminderJob>(), clock.GetUtcNow());
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var last = await db.JobRuns.Where(row => row.Job == job.Name && row.Outcome == JobRunOutcome.Succeeded).MaxAsync(row => row.EndedAt, cancellationToken);
        var paused = await db.JobPauses.AnyAsync(row => row.Job == job.Name, cancellationToken);
        var allowed = Periods * job.PeriodAt(now, time.Zone);
        var late = now - (last > _since ? last.Value : _since) > allowed;
        var data = new Dictionary<string, object> { ["paused"] = paused, ["allowedMinutes"] = allowed.TotalMinutes };
        if (last is { } success)
        {
            data["lastSuccess"] = success;
        }

        return new(late ? HealthStatus.Unhealthy : HealthStatus.Healthy, data: data);
    }
}
