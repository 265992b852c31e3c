namespace Conduct.Domain.Kernel;

/// <summary>A month is the day on which it begins.</summary>
public static class Months
{
    /// <summary>The first day of the month of <paramref name="day"/>.</summary>
    public static DateOnly StartOfMonth(this DateOnly day) => new(day.Year, day.Month, 1);
}
