using Conduct.App.Data;
using Quartz;

namespace Conduct.App.Jobs;

/// <summary>The scheduler's own tables, which it makes itself where they are missing.</summary>
public sealed class JobTables(ISchedulerFactory schedulers) : ISchemaStep
{
    /// <summary>Makes them without running a job, so that the server itself needs no right to create tables.</summary>
    public async Task CreateAsync(CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        await scheduler.Shutdown(waitForJobsToComplete: true, ct);
    }
}
