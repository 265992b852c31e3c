using Conduct.Domain.Kernel;

namespace Conduct.Tests.Support;

/// <summary>Public holidays and make-up working days of 2026 as the State Council announced them.</summary>
public static class ChineseCalendar
{
    public static IReadOnlyList<DateOnly> Holidays { get; } =
    [
        .. Days(1, 1, 3), .. Days(2, 15, 23), .. Days(4, 4, 6), .. Days(5, 1, 5), .. Days(6, 19, 21), .. Days(9, 25, 27), .. Days(10, 1, 7),
    ];

    public static IReadOnlyList<DateOnly> MakeUpDays { get; } =
        [new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28), new(2026, 5, 9), new(2026, 9, 20), new(2026, 10, 10)];

    public static WorkingDayCalendar Year2026 { get; } = new(
        Holidays.Select(day => (day, Worked: false)).Concat(MakeUpDays.Select(day => (day, Worked: true))).ToDictionary(pair => pair.day, pair => pair.Worked));

    private static IEnumerable<DateOnly> Days(int month, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(day => new DateOnly(2026, month, day));
}
