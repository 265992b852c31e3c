using Conduct.Domain.Kernel;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;

namespace Conduct.App.Platform.Calendar;

/// <summary>Reads one event.</summary>
internal static class IcsEventReader
{
    private const int MaxLines = 20;

    /// <summary>Nobody plans further ahead.</summary>
    private const int MaxTimes = 100;

    // A rule that never meets a day is given up instead of being followed to the year 9999.
    private static readonly EvaluationOptions Limit = new() { MaxUnmatchedIncrementsLimit = MaxTimes };

    private static readonly string[] OtherTimes = ["RDATE", "EXDATE", "EXRULE"];

    public static IcsEvent Of(int line, IReadOnlyList<string> lines, OrganisationTime zone)
    {
        var title = "";
        try
        {
            var entry = Load(lines);
            title = (entry?.Summary ?? "").ReplaceLineEndings(" ").Trim();
            return entry?.DtStart is null ? new(line, title, [], IcsFault.Unreadable)
                : FaultOf(entry, lines) is { } fault ? new(line, title, [], fault)
                : new(line, title, DaysOf(entry, zone), null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever the library throws at a file that is not as it should be.
            return new(line, title, [], IcsFault.Unreadable);
        }
    }

    private static CalendarEvent? Load(IReadOnlyList<string> lines) =>
        lines.Count > MaxLines || lines.Any(one => one.Length > IcsLines.MaxLength)
            ? null
            : Ical.Net.Calendar.Load($"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{string.Join("\r\n", lines)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")?.Events.FirstOrDefault();

    private static IcsFault? FaultOf(CalendarEvent entry, IReadOnlyList<string> lines) =>
        lines.Any(one => OtherTimes.Any(name => one.StartsWith(name, StringComparison.OrdinalIgnoreCase))) ? IcsFault.Repeats
        : entry.RecurrenceRule is not { } rule ? null
        : rule.Frequency != FrequencyType.Yearly || lines.Count(one => one.StartsWith("RRULE", StringComparison.OrdinalIgnoreCase)) > 1 ? IcsFault.Repeats
        : rule.Until is null && rule.Count is null ? IcsFault.Endless
        : null;

    private static List<IcsDays> DaysOf(CalendarEvent entry, OrganisationTime zone)
    {
        // Without their zones, which the library may not know: a day is the one that is written there.
        entry.DtStart = Local(entry.DtStart!, zone);
        if (entry.DtEnd is { } end)
        {
            entry.DtEnd = Local(end, zone);
        }

        return [.. entry.GetOccurrences(options: Limit).Take(MaxTimes).Select(one => DaysOf(one.Period.StartTime.Value, (one.Period.EffectiveEndTime ?? one.Period.StartTime).Value))];
    }

    // An end at midnight is the begin of the next day, which does not belong to it (section 3.6.1).
    private static IcsDays DaysOf(DateTime start, DateTime end) =>
        new(DateOnly.FromDateTime(start), DateOnly.FromDateTime(end > start && end.TimeOfDay == TimeSpan.Zero ? end.AddDays(-1) : end));

    private static CalDateTime Local(CalDateTime time, OrganisationTime zone) =>
        !time.HasTime ? time : new CalDateTime(time.IsUtc ? zone.LocalOf(new(time.AsUtc, TimeSpan.Zero)) : DateTime.SpecifyKind(time.Value, DateTimeKind.Unspecified));
}
