namespace Conduct.App.Platform.Calendar;

/// <summary>What was read of an iCalendar file.</summary>
/// <param name="Events">In the order of the file.</param>
/// <param name="TooMany">There are more events than are read.</param>
public sealed record IcsFile(IReadOnlyList<IcsEvent> Events, bool TooMany);

/// <summary>One event, as whole days.</summary>
/// <param name="Line">Where the event begins in the file, from 1.</param>
/// <param name="Title">The summary; empty when it has none or cannot be read.</param>
/// <param name="Days">When it takes place; empty when there is a fault.</param>
/// <param name="Fault">Why it cannot be used.</param>
public sealed record IcsEvent(int Line, string Title, IReadOnlyList<IcsDays> Days, IcsFault? Fault)
{
    /// <summary>Whether the calendar itself says that the day is worked (true) or off (false), by the property for special days of Apple's calendars.</summary>
    public bool? IsWorked { get; init; }
}

/// <summary>One time it takes place.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last one, which belongs to it.</param>
public readonly record struct IcsDays(DateOnly First, DateOnly Last);

/// <summary>Why an event cannot be used.</summary>
public enum IcsFault
{
    /// <summary>No day, or nothing that makes sense.</summary>
    Unreadable,

    /// <summary>It comes again for ever.</summary>
    Endless,

    /// <summary>It comes again otherwise than each year.</summary>
    Repeats,
}
