namespace Conduct.App.Platform;

/// <summary>What a loop sleeps on: until somebody calls, or until its interval is over.</summary>
public sealed class AsyncSignal(TimeProvider clock)
{
    private volatile TaskCompletionSource _called = NewCall();

    /// <summary>Ends the sleep, or the next one when the loop is at work just now. Never waits.</summary>
    public void Call() => _called.TrySetResult();

    /// <summary>Sleeps.</summary>
    /// <param name="interval">By the clock in use.</param>
    /// <param name="ct">Ends the sleep with an exception.</param>
    public async Task SleepAsync(TimeSpan interval, CancellationToken ct)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(_called.Task, Task.Delay(interval, clock, over.Token));
        await over.CancelAsync();
        ct.ThrowIfCancellationRequested();

        // Who calls from now on has what they wrote seen by the round that follows.
        if (_called.Task.IsCompleted)
        {
            _called = NewCall();
        }
    }

    private static TaskCompletionSource NewCall() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
