namespace Conduct.App.Platform.Calendar;

/// <summary>A day that differs from the plain week: a public holiday or a make-up working day 调休.</summary>
public sealed class CalendarDay
{
    public const int NameMaxLength = 100;

    public DateOnly Date { get; init; }

    public bool IsWorkingDay { get; set; }

    /// <summary>The occasion, as the State Council's notice names it.</summary>
    public required string Name { get; set; }

    /// <summary>False for the legal holidays of a year whose notice, with its make-up days, has not come out.</summary>
    public bool IsAnnounced { get; set; } = true;
}
