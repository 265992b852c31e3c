using Conduct.App.Data;
using Conduct.App.Platform;

namespace Conduct.App.Work.Deliveries;

/// <summary>One loop for each channel.</summary>
public sealed class DeliveryWorker(IEnumerable<IDeliveryChannel> channels, DeliveryBatch round, DeliverySignals calls, TimeProvider clock, ILogger<DeliveryWorker> log) : BackgroundService
{
    /// <summary>How often a channel looks by itself for what has become due.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(channels.Select(channel => Task.Run(() => LoopAsync(channel, calls.Of(channel.Channel), stoppingToken), stoppingToken)));

    private async Task LoopAsync(IDeliveryChannel channel, AsyncSignal wake, CancellationToken ct)
    {
        try
        {
            while (!ct.IsCancellationRequested)
            {
                if (!await RunAsync(channel, ct))
                {
                    await Task.Delay(Interval, clock, ct);
                }

                await wake.SleepAsync(Interval, ct);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops; what waits is sent after the next start.
        }
    }

    private async Task<bool> RunAsync(IDeliveryChannel channel, CancellationToken ct)
    {
        try
        {
            return await round.RunAsync(channel, ct);
        }
        catch (Exception error) when (DatabaseContention.Explains(error))
        {
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Deliveries on {Channel} could not be read", channel.Channel);
            return false;
        }
    }
}
