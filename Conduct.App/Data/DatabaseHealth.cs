using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Conduct.App.Data;

/// <summary>Ready when the database answers and holds every migration.</summary>
public sealed class DatabaseHealth(DatabaseStart database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.IsReadyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
