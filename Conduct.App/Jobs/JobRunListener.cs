using System.Collections.Concurrent;
using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Writes down each run of a declared job, whichever store and node it comes from.</summary>
public sealed class JobRunListener(JobRuns runs) : IJobListener
{
    private readonly ConcurrentDictionary<string, Guid> _running = [];

    public string Name => nameof(JobRunListener);

    public async ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var job = context.JobDetail.Key.Name;
        if (JobSchedule.Find(job) is not null)
        {
            _running[context.FireInstanceId] = await runs.BeginAsync(job, JobTriggers.CauseOf(job, context.Trigger.Key), Environment.MachineName, cancellationToken);
        }
    }

    // The run is over, and said so even while the process stops.
    public async ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken)
    {
        if (_running.TryRemove(context.FireInstanceId, out var run))
        {
            await runs.EndAsync(run, Thrown(jobException), CancellationToken.None);
        }
    }

    // The scheduler wraps what a job throws.
    private static Exception? Thrown(Exception? error) => error is SchedulerException { InnerException: { } inner } ? Thrown(inner) : error;
}
