namespace Conduct.Tests.Support;

public sealed class TestClockTests
{
    [Fact]
    public void Advance_PeriodicTimer_FiresAtItsOwnTimes()
    {
        var clock = new TestClock();
        var fired = new List<TimeSpan>();
        using var timer = clock.CreateTimer(_ => fired.Add(clock.Now - TestClock.Start), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));

        clock.Advance(TimeSpan.FromMinutes(4));

        Assert.Equal([TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(3)], fired);
        Assert.Equal(TestClock.Start.AddMinutes(4), clock.Now);
    }
}
