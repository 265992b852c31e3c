using Conduct.App.Jobs;
using Hangfire;
using Hangfire.Common;
using Hangfire.InMemory;
using Hangfire.Storage;

namespace Conduct.Tests.Jobs;

public sealed class CronTimesTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The scheduler goes by its own reader: what the page says is what happens.</summary>
    [Theory]
    [InlineData("0 5 * * * ?")]
    [InlineData("0 30 8 * * ?")]
    [InlineData("0 0 18 ? * MON-FRI")]
    [InlineData("*/20 * * * * ?")]
    [InlineData("15 10,40 6-8 * * ?")]
    [InlineData("0 0 0 1 * ?")]
    [InlineData("0 0 12 29 2 ?")]
    public void Next_IsThatOfTheScheduler(string cron)
    {
        using var storage = new InMemoryStorage();
        new RecurringJobManager(storage).AddOrUpdate("one", Job.FromExpression(() => Console.Beep()), cron, new RecurringJobOptions { TimeZone = Shanghai });
        using var connection = storage.GetConnection();
        var known = connection.GetRecurringJobs().Single();

        Assert.Equal(Utc(known.NextExecution!.Value), new CronTimes(cron).After(Utc(known.CreatedAt!.Value), Shanghai));
    }

    [Theory]
    [InlineData("0 5 * * * ?", "2026-03-09T10:05:00", "2026-03-09T10:05:00", "2026-03-09T11:05:00")]
    [InlineData("0 30 8 * * ?", "2026-03-09T08:29:59", "2026-03-08T08:30:00", "2026-03-09T08:30:00")]
    [InlineData("0 0 18 ? * MON-FRI", "2026-03-14T10:00:00", "2026-03-13T18:00:00", "2026-03-16T18:00:00")]
    public void Times_BeforeAndAfter(string cron, string at, string before, string after)
    {
        var times = new CronTimes(cron);

        Assert.Equal((In(before), In(after)), (times.AtOrBefore(In(at), Shanghai)!.Value, times.After(In(at), Shanghai)!.Value));
    }

    [Theory]
    [InlineData("5 * * * *")]
    [InlineData("0 60 * * * ?")]
    [InlineData("0 5 * * * L")]
    public void Nonsense_IsRefused(string cron) => Assert.Throws<FormatException>(() => new CronTimes(cron));

    [Fact]
    public void DayThatNeverComes_IsNone() => Assert.Null(new CronTimes("0 0 0 30 2 ?").After(In("2026-03-09T10:00:00"), Shanghai));

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    private static DateTimeOffset In(string local) => new(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
