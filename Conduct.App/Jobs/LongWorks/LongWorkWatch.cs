using Conduct.App.Data;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Hands over again what was lost: with the memory of a process that ended, or with a node that was killed in the middle.</summary>
public sealed class LongWorkWatch(LongWorkRows rows, LongWorkQueue queue, TimeProvider clock, ILogger<LongWorkWatch> log) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        try
        {
            foreach (var id in await rows.FindLostAsync(ct))
            {
                queue.Add(id);
            }
        }
        catch (Exception error) when (DatabaseContention.Explains(error))
        {
            // Another node looks as well.
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Lost work could not be looked for; it is tried again");
        }
    }
}
