using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Conduct.Tests.Domain.Kernel;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Plain = new(new Dictionary<DateOnly, bool>());

    [Theory]
    [InlineData("2026-01-02", false)] // New Year
    [InlineData("2026-01-04", true)] // a Sunday worked for it
    [InlineData("2026-02-14", true)] // a Saturday worked for Spring Festival
    [InlineData("2026-02-17", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-24", true)]
    [InlineData("2026-03-07", false)] // a plain Saturday
    [InlineData("2026-03-09", true)]
    [InlineData("2026-05-09", true)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-10", true)]
    public void IsWorkingDay_In2026_FollowsTheStateCouncil(string day, bool works) =>
        Assert.Equal(works, ChineseCalendar.Year2026.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2026-03-09", 5, "2026-03-16")] // Monday to Monday
    [InlineData("2026-03-07", 5, "2026-03-13")] // served on a Saturday
    [InlineData("2026-02-13", 5, "2026-02-27")] // 14, 24, 25, 26, 27: over Spring Festival with its make-up Saturday
    [InlineData("2026-09-30", 5, "2026-10-13")] // 8, 9, 10, 12, 13: over National Day
    [InlineData("2026-04-30", 5, "2026-05-11")] // 6, 7, 8, 9, 11: over Labour Day
    [InlineData("2026-04-03", 1, "2026-04-07")]
    [InlineData("2026-03-09", 0, "2026-03-09")]
    public void AddWorkingDays_In2026_CountsOnlyWorkedDays(string start, int days, string end) =>
        Assert.Equal(Day(end), ChineseCalendar.Year2026.AddWorkingDays(Day(start), days));

    [Fact]
    public void AddWorkingDays_FewerThanNone_IsAnError() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain.AddWorkingDays(Company.Today, -1));

    [Fact]
    public void AddWorkingDays_Always_PassesExactlySoManyWorkedDays() => Prop
        .ForAll(Gen.Choose(0, 364).Two().ToArbitrary(), pair =>
        {
            var (start, days) = (new DateOnly(2026, 1, 1).AddDays(pair.Item1), pair.Item2 % 60);
            var end = ChineseCalendar.Year2026.AddWorkingDays(start, days);
            var worked = Enumerable.Range(1, end.DayNumber - start.DayNumber).Count(day => ChineseCalendar.Year2026.IsWorkingDay(start.AddDays(day)));
            return worked == days && (days == 0 || ChineseCalendar.Year2026.IsWorkingDay(end));
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void SeededCalendar_For2026_IsTheOneAnnounced()
    {
        var seeded = Repository.Lines("Conduct.App/Platform/Calendar/PublicHolidays.csv")
            .Where(line => line.StartsWith("2026-", StringComparison.Ordinal))
            .Select(line => line.Split(','))
            .ToDictionary(cells => Day(cells[0]), cells => cells[1]);

        Assert.Equal(ChineseCalendar.Holidays.Order(), seeded.Where(pair => pair.Value == "off").Select(pair => pair.Key).Order());
        Assert.Equal(ChineseCalendar.MakeUpDays.Order(), seeded.Where(pair => pair.Value == "worked").Select(pair => pair.Key).Order());
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2026-03-06", "2026-03-09", 1)] // Friday to Monday
    [InlineData("2026-03-09", "2026-03-09", 0)]
    [InlineData("2026-03-10", "2026-03-09", 0)]
    [InlineData("2026-02-13", "2026-02-24", 2)] // a Saturday worked, then Spring Festival
    public void WorkingDaysBetween_CountsTheDaysWorkedAfterTheStart(string start, string until, int expected) =>
        Assert.Equal(expected, ChineseCalendar.Year2026.WorkingDaysBetween(Day(start), Day(until)));
}
