using Conduct.App.Platform;
using Hangfire;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Conduct.App.Jobs.Scheduler;

/// <summary>Unhealthy when the scheduler's storage does not answer, or when the workers of this process have given no sign of life for two minutes.</summary>
public sealed class SchedulerHealth(JobStorage storage, SchedulerServers servers) : IHealthCheck, IStartStep
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    // Its signs of life bear the real time, whatever clock the product goes by.
    private static readonly TimeProvider Clock = TimeProvider.System;

    private DateTimeOffset _since = Clock.GetUtcNow();

    public Task RunAsync(CancellationToken ct)
    {
        _since = Clock.GetUtcNow();
        return Task.CompletedTask;
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var beats = storage.GetMonitoringApi().Servers().Where(server => server.Name.StartsWith(servers.Name, StringComparison.OrdinalIgnoreCase))
            .Select(server => server.Heartbeat ?? server.StartedAt).Select(beat => new DateTimeOffset(DateTime.SpecifyKind(beat, DateTimeKind.Utc)));
        return Task.FromResult(beats.Append(_since).Max() + Silence < Clock.GetUtcNow() ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
    }
}
