using Conduct.App.Data.Disk;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Conduct.App.Data;

/// <summary>Ready while the data directory can be written to: a supervisor learns of a full disk before people do.</summary>
public sealed class DirectoryHealth(DataDirectory directory) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            WriteProbe.Run(directory);
            return Task.FromResult(HealthCheckResult.Healthy());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(data: new Dictionary<string, object> { ["full"] = StorageFull.Explains(error) }));
        }
    }
}
