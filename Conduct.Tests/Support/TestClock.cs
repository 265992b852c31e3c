namespace Conduct.Tests.Support;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class TestClock : TimeProvider
{
    /// <summary>10:00 in Shanghai on Monday, 9 March 2026.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 3, 9, 2, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan by) => Now += by;
}
