using System.Collections.Concurrent;
using Conduct.App.Jobs;

namespace Conduct.Tests.Jobs;

/// <summary>Stands in for a job: counts its runs, and how many are at work at once.</summary>
internal sealed class CountedJob(Func<CancellationToken, Task>? work = null) : IScheduledJob
{
    private readonly ConcurrentQueue<int> _atOnce = [];
    private int _running;

    public int Runs => _atOnce.Count;

    public int MostAtOnce => _atOnce.DefaultIfEmpty().Max();

    public async Task RunAsync(CancellationToken ct)
    {
        _atOnce.Enqueue(Interlocked.Increment(ref _running));
        try
        {
            await (work?.Invoke(ct) ?? Task.CompletedTask);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
