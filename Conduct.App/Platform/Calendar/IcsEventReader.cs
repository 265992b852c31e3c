using Conduct.Domain.Kernel;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;

namespace Conduct.App.Platform.Calendar;

/// <summary>Reads one event.</summary>
internal static class IcsEventReader
{
    /// <summary>WORK-HOLIDAY or ALTERNATE-WORKDAY, in the holiday calendars of Apple.</summary>
    public const string SpecialDay = "X-APPLE-SPECIAL-DAY";

    private const int MaxLines = 20;

    /// <summary>Nobody plans further ahead.</summary>
    private const int MaxTimes = 100;

    // A rule that never meets a day is given up instead of being followed to the year 9999.
    private static readonly EvaluationOptions Limit = new() { MaxUnmatchedIncrementsLimit = MaxTimes };

    private static readonly string[] OtherTimes = ["RDATE", "EXDATE", "EXRULE"];

    public static bool IsCancelled(IReadOnlyList<string> lines) => "CANCELLED".Equals(ValueOf(lines, "STATUS"), StringComparison.OrdinalIgnoreCase);

    public static IcsEvent Of(int line, IReadOnlyList<string> lines, OrganisationTime zone)
    {
        var title = "";
        try
        {
            var entry = Load([.. lines.Select(text => IcsTimes.InZone(text, zone))]);
            title = (entry?.Summary ?? "").ReplaceLineEndings(" ").Trim();
            return entry?.DtStart is null ? new(line, title, [], IcsFault.Unreadable)
                : FaultOf(entry, lines) is { } fault ? new(line, title, [], fault)
                : new(line, title, DaysOf(entry, zone), null) { IsWorked = IsWorked(lines) };
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever the library throws at a file that is not as it should be.
            return new(line, title, [], IcsFault.Unreadable);
        }
    }

    private static bool? IsWorked(IReadOnlyList<string> lines) => ValueOf(lines, SpecialDay)?.ToUpperInvariant() switch
    {
        "WORK-HOLIDAY" => false,
        "ALTERNATE-WORKDAY" => true,
        _ => null,
    };

    private static string? ValueOf(IReadOnlyList<string> lines, string name) =>
        lines.FirstOrDefault(text => text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length && text[name.Length] is ':' or ';')?.Split(':')[^1].Trim();

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
