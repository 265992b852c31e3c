using Conduct.App.Work.Deadlines;
using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Reminds of everything that is due.</summary>
public sealed class ReminderJob(ReminderSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await sweep.RunAsync(cancellationToken);
}
