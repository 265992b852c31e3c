using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Lets the sweeps run once when the product has started, whatever their time.</summary>
public sealed class SweepAtStart(ISchedulerFactory schedulers, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var start = lifetime.ApplicationStarted.Register(started.SetResult);
        using var stop = stoppingToken.Register(() => started.TrySetCanceled(stoppingToken));
        await started.Task;
        var scheduler = await schedulers.GetScheduler(stoppingToken);
        await scheduler.TriggerJob(new JobKey(nameof(ReviewReminderJob)), null, stoppingToken);
    }
}
