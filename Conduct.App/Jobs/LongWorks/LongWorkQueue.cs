using Conduct.App.Jobs.Scheduler;
using Hangfire;
using Hangfire.States;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Hands a long work to the scheduler's workers. The row is the truth: handed over twice, it is done once.</summary>
public sealed class LongWorkQueue(IBackgroundJobClient client)
{
    public void Add(Guid id) => client.Create<LongWorkWorker>(worker => worker.RunAsync(id, CancellationToken.None), new EnqueuedState(SchedulerServers.LongWork));
}
