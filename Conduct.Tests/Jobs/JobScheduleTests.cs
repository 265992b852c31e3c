using Conduct.App.Jobs;
using Conduct.Tests.Support;

namespace Conduct.Tests.Jobs;

public sealed class JobScheduleTests
{
    [Fact]
    public void Reminders_RunEveryHour()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

        Assert.Equal(TestClock.Start.AddMinutes(5), JobSchedule.Of<ReminderJob>().NextAfter(TestClock.Start, zone));
        Assert.Equal(TestClock.Start.AddMinutes(-55), JobSchedule.Of<ReminderJob>().DueBy(TestClock.Start, zone));
        Assert.Equal(TimeSpan.FromHours(1), JobSchedule.Of<ReminderJob>().PeriodAt(TestClock.Start, zone));
    }
}
