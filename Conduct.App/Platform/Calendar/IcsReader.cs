using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Calendar;

/// <summary>
/// Reads the events of an iCalendar file (RFC 5545) as whole days. The library is given one event at a time, and of that only what is needed here: so a fault
/// has a line, and neither a million events nor a picture within one takes its toll.
/// </summary>
public static class IcsReader
{
    /// <summary>A calendar of public holidays has some 40 a year.</summary>
    public const int MaxEvents = 2000;

    private static readonly HashSet<string> Wanted = new(StringComparer.OrdinalIgnoreCase) { "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "STATUS", IcsEventReader.SpecialDay };

    /// <summary>All events but those that were cancelled; null when the stream holds no calendar.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="zone">Where a day begins: times of other zones are counted there, times without one, or of one that nobody knows, are taken as they are written.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<IcsFile?> ReadAsync(Stream stream, OrganisationTime zone, CancellationToken ct)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var found = new List<IcsEvent>();
        var (isCalendar, begin, inner, kept) = (false, 0, 0, (List<string>?)null);
        await foreach (var (number, text) in IcsLines.ReadAsync(reader, ct))
        {
            if (!isCalendar && !(isCalendar = Is(text, "BEGIN:VCALENDAR")))
            {
                return null;
            }

            if (kept is null)
            {
                (kept, begin) = (Is(text, "BEGIN:VEVENT") ? [] : null, number);
                if (kept is not null && found.Count == MaxEvents)
                {
                    return new(found, true);
                }
            }
            else if (inner == 0 && Is(text, "END:VEVENT"))
            {
                found.AddRange(IcsEventReader.IsCancelled(kept) ? [] : [IcsEventReader.Of(begin, kept, zone)]);
                kept = null;
            }
            else
            {
                // An alarm has a summary and a duration of its own.
                inner = Math.Max(0, inner + (text.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase) ? 1 : text.StartsWith("END:", StringComparison.OrdinalIgnoreCase) ? -1 : 0));
                if (inner == 0 && Wanted.Contains(NameOf(text)))
                {
                    kept.Add(text);
                }
            }
        }

        if (kept is not null)
        {
            found.Add(new(begin, "", [], IcsFault.Unreadable));
        }

        return isCalendar ? new(found, false) : null;
    }

    private static bool Is(string text, string line) => text.TrimEnd().Equals(line, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string text) => text[..Math.Max(0, text.AsSpan().IndexOfAny(';', ':'))];
}
