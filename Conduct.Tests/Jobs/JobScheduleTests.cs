using Conduct.App.Jobs;
using Conduct.Tests.Support;
using Quartz;

namespace Conduct.Tests.Jobs;

public sealed class JobScheduleTests
{
    [Fact]
    public void Reminders_RunEveryHour()
    {
        var cron = CronExpression.Parse(JobSchedule.Reminders).WithTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

        var first = cron.GetNextValidTimeAfter(TestClock.Start)!.Value;

        Assert.Equal(TestClock.Start.AddMinutes(5), first);
        Assert.Equal(first.AddHours(1), cron.GetNextValidTimeAfter(first));
    }
}
