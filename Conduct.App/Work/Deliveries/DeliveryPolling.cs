using Conduct.App.Security;

namespace Conduct.App.Work.Deliveries;

/// <summary>Waits on a page until a delivery was tried.</summary>
public sealed class DeliveryPolling(DeliveryStates looks, CurrentActor visitor, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>Shows how it stands until it was tried, or a minute is over.</summary>
    public async Task RunAsync(Guid deliveryId, Action<DeliveryState> show, CancellationToken left)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        var until = clock.GetUtcNow() + Timeout;
        try
        {
            while (await visitor.FindAsync(left) is { } actor && await looks.FindAsync(deliveryId, actor, left) is { } look)
            {
                show(look);
                if (look.Tried || clock.GetUtcNow() > until)
                {
                    return;
                }

                await timer.WaitForNextTickAsync(left);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }
}
