using Conduct.App.Work.Deadlines;

namespace Conduct.App.Jobs;

/// <summary>Reminds of everything that is due.</summary>
/// <remarks>Hourly, so that a reminder missed in the night comes with the next hour; each is sent once anyway.</remarks>
[RunsAt("0 5 * * * ?")]
public sealed class ReminderJob(ReminderSweep sweep) : IScheduledJob
{
    public Task RunAsync(CancellationToken ct) => sweep.RunAsync(ct);
}
