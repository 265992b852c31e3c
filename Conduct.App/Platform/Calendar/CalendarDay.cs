namespace Conduct.App.Platform.Calendar;

/// <summary>A day that differs from the plain week: a public holiday or a make-up working day 调休.</summary>
public sealed class CalendarDay
{
    public DateOnly Date { get; init; }

    public bool IsWorkingDay { get; init; }

    /// <summary>The occasion, as the State Council's notice names it.</summary>
    public required string Name { get; init; }
}
