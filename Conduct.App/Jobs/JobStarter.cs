using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Asks the scheduler for a run besides the schedule.</summary>
public sealed class JobStarter(ISchedulerFactory schedulers)
{
    /// <param name="job">Name of a declared job.</param>
    /// <param name="at">When, UTC.</param>
    public async Task StartAsync(string job, DateTimeOffset at, CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        await scheduler.ScheduleJob(TriggerBuilder.Create().ForJob(job).WithIdentity(JobTriggers.ByHand(job)).StartAt(at).Build(), cancellationToken: ct);
    }
}
