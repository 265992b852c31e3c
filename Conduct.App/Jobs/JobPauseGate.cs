using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Lets no paused job run, on any node and from any trigger.</summary>
public sealed class JobPauseGate(JobRuns runs) : ITriggerListener
{
    public string Name => nameof(JobPauseGate);

    public async ValueTask<bool> VetoJobExecution(ITrigger trigger, IJobExecutionContext context, CancellationToken cancellationToken) =>
        await runs.IsPausedAsync(context.JobDetail.Key.Name, cancellationToken);
}
