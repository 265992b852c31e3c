namespace Conduct.App.Platform;

/// <summary>What a loop sleeps on: until somebody calls, or until its interval is over.</summary>
public sealed class WakeUp(TimeProvider clock)
{
    private readonly SemaphoreSlim _called = new(0, 1);

    /// <summary>Ends the sleep, or the next one when the loop is at work just now. Never waits.</summary>
    public void Call()
    {
        try
        {
            _called.Release();
        }
        catch (SemaphoreFullException)
        {
            // Called already.
        }
    }

    /// <summary>Sleeps.</summary>
    /// <param name="interval">By the clock in use.</param>
    /// <param name="ct">Ends the sleep with an exception.</param>
    public async Task SleepAsync(TimeSpan interval, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(_called.WaitAsync(over.Token), Task.Delay(interval, clock, over.Token));
        await over.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }
}
