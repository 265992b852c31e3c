using Conduct.App.Work.Mail;

namespace Conduct.App.Jobs;

/// <summary>Writes the managers' mail of the day.</summary>
/// <remarks>Daily, as make-up working days may fall on a weekend; the job itself knows the calendar.</remarks>
[RunsAt("0 30 8 * * ?")]
public sealed class DigestJob(DigestSweep sweep) : IScheduledJob
{
    public Task RunAsync(CancellationToken ct) => sweep.RunAsync(ct);
}
