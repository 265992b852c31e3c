namespace Conduct.Domain.Kernel;

/// <summary>Monday to Friday, less public holidays, plus make-up working days 调休.</summary>
/// <param name="exceptions">Days that differ from the plain week: true = worked, false = off.</param>
public sealed class WorkingDayCalendar(IReadOnlyDictionary<DateOnly, bool> exceptions)
{
    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        exceptions.TryGetValue(day, out var worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day on which a term of <paramref name="days"/> working days ends; the start day does not count.</summary>
    /// <param name="start">The day of the event that starts the term.</param>
    /// <param name="days">Working days, at least 0.</param>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                days--;
            }
        }

        return day;
    }

    /// <summary>How many days of a year are worked.</summary>
    public int WorkingDaysOf(int year) => WorkingDaysBetween(new DateOnly(year, 1, 1).AddDays(-1), new DateOnly(year, 12, 31));

    /// <summary>How many working days lie after <paramref name="start"/> up to and with <paramref name="until"/>; 0 when it is not later.</summary>
    public int WorkingDaysBetween(DateOnly start, DateOnly until)
    {
        var count = 0;
        for (var day = start.AddDays(1); day <= until; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }
}
