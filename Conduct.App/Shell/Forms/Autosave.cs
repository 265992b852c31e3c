namespace Conduct.App.Shell.Forms;

/// <summary>Calls back once nothing has been typed for a moment; the callback comes on another thread.</summary>
public sealed class Autosave : IDisposable
{
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    private readonly ITimer _timer;

    public Autosave(TimeProvider clock, Func<Task> save) =>
        _timer = clock.CreateTimer(_ => _ = save(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Something changed: the wait begins anew.</summary>
    public void Touch() => _timer.Change(Delay, Timeout.InfiniteTimeSpan);

    /// <summary>Tries again later, after a failure.</summary>
    public void Touch(TimeSpan wait) => _timer.Change(wait, Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
