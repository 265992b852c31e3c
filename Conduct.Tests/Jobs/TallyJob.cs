using Quartz;

namespace Conduct.Tests.Jobs;

public sealed class TallyJob(Tally tally) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await tally.NoteAsync(context.Scheduler.SchedulerInstanceId, context.Trigger.Key.Name);
}
