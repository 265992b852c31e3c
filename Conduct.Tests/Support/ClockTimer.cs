namespace Conduct.Tests.Support;

internal sealed class ClockTimer(TestClock clock, TimerCallback callback, object? state) : ITimer
{
    private TimeSpan _period;

    internal DateTimeOffset Due { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period;
        clock.Arm(this, dueTime);
        return true;
    }

    public void Dispose() => clock.Arm(this, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Outside the clock's lock: a callback may ask for the time or change its own timer.</summary>
    internal void Fire()
    {
        clock.Arm(this, _period > TimeSpan.Zero ? _period : Timeout.InfiniteTimeSpan);
        callback(state);
    }
}
