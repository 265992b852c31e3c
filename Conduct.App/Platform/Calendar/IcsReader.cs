using System.Globalization;

namespace Conduct.App.Platform.Calendar;

/// <summary>Reads the events of an iCalendar file (RFC 5545) as whole days.</summary>
public static class IcsReader
{
    /// <summary>All events; null when the stream holds no calendar.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<IReadOnlyList<IcsDay>?> ReadAsync(Stream stream, CancellationToken ct)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var lines = Unfold((await reader.ReadToEndAsync(ct)).Split('\n'));
        if (lines is not [{ Text: "BEGIN:VCALENDAR" }, ..])
        {
            return null;
        }

        var (found, current) = (new List<IcsDay>(), (IcsDay?)null);
        foreach (var (number, text) in lines)
        {
            (current, var finished) = text switch
            {
                "BEGIN:VEVENT" => (new IcsDay(number, null, null, ""), null),
                "END:VEVENT" => (null, current),
                _ => (current is null ? null : With(current, text), (IcsDay?)null),
            };
            if (finished is not null)
            {
                found.Add(finished);
            }
        }

        return found;
    }

    // A line that begins with a blank continues the one before (section 3.1).
    private static List<(int Number, string Text)> Unfold(string[] lines)
    {
        var unfolded = new List<(int Number, string Text)>();
        foreach (var (index, line) in lines.Select(line => line.TrimEnd('\r')).Index())
        {
            if (unfolded.Count > 0 && line is [' ' or '\t', ..])
            {
                unfolded[^1] = (unfolded[^1].Number, unfolded[^1].Text + line[1..]);
            }
            else if (line.Length > 0)
            {
                unfolded.Add((index + 1, line));
            }
        }

        return unfolded;
    }

    private static IcsDay With(IcsDay day, string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return day;
        }

        var (name, value) = (line[..colon].Split(';')[0], line[(colon + 1)..]);
        return name switch
        {
            "SUMMARY" => day with { Title = Unescape(value) },
            "DTSTART" => day with { First = DateOf(value) },

            // The end of a whole day is the day after (section 3.6.1).
            "DTEND" => day with { Last = DateOf(value) is { } end ? value.Contains('T', StringComparison.Ordinal) ? end : end.AddDays(-1) : null },
            _ => day,
        };
    }

    private static DateOnly? DateOf(string value) =>
        value.Length >= 8 && DateOnly.TryParseExact(value[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Unescape(string value) => value.Replace("\\n", " ", StringComparison.OrdinalIgnoreCase)
        .Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
}

/// <param name="Line">Where the event begins in the file, from 1.</param>
/// <param name="First">Its first day; null when it cannot be read.</param>
/// <param name="Last">Its last day; null for one day.</param>
/// <param name="Title">The summary.</param>
public sealed record IcsDay(int Line, DateOnly? First, DateOnly? Last, string Title);
