using Conduct.App.Jobs.LongWorks;

namespace Conduct.App.Jobs;

/// <summary>Deletes results of long work that nobody took in time.</summary>
[RunsAt("0 40 3 * * ?")]
public sealed class ResultsJob(LongWorkRetention retention) : IScheduledJob
{
    public Task RunAsync(CancellationToken ct) => retention.RunAsync(ct);
}
