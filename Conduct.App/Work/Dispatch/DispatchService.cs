using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;

namespace Conduct.App.Work.Dispatch;

/// <summary>Reads for people what was done meanwhile, dispatches, and wakes the channels that have something to send, after each command of this node, and now and then for what other nodes or jobs wrote.</summary>
public sealed class DispatchService(NotificationDispatcher dispatcher, TouchedItems touched, ReadWhatIsDone done, DeliverySignals deliveries, CommitSignal signal, TimeProvider clock, ILogger<DispatchService> log) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wake = new AsyncSignal(clock);
        signal.Committed += wake.Call;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await DispatchAsync(stoppingToken);
                await wake.SleepAsync(Interval, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops; what is left waits for the next start.
        }
        finally
        {
            signal.Committed -= wake.Call;
        }
    }

    private async Task DispatchAsync(CancellationToken ct)
    {
        try
        {
            await ReadAsync(ct);
            await dispatcher.RunAsync(ct);
            await deliveries.CallAsync(ct);
        }
        catch (Exception error) when (DatabaseContention.Explains(error))
        {
            log.LogInformation("Another node dispatches as well");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "Notifications could not be dispatched; they are tried again");
        }
    }

    // First: what the same command wrote anew has not been passed on then, and stays unread.
    private async Task ReadAsync(CancellationToken ct)
    {
        var items = touched.Take();
        try
        {
            await done.OfItemsAsync(items, ct);
        }
        catch
        {
            touched.Add(items);
            throw;
        }
    }
}
