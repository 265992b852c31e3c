namespace Conduct.Tests.Jobs;

/// <summary>The real clock, some time ahead: what a process sees that starts later.</summary>
internal sealed class LaterClock(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}
