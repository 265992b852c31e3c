using Conduct.App.Work.Mail;
using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Writes the managers' mail of the day.</summary>
public sealed class DigestJob(DigestSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await sweep.RunAsync(cancellationToken);
}
