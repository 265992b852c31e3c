using System.Globalization;
using System.Text;

namespace Conduct.App.Platform.Calendar;

/// <summary>Writes an iCalendar file (RFC 5545) of whole days.</summary>
public sealed class IcsWriter
{
    private const int LineOctets = 75;
    private readonly StringBuilder _lines = new();
    private readonly string _stamp;

    /// <param name="name">The calendar's name.</param>
    /// <param name="now">When it is written, UTC.</param>
    public IcsWriter(string name, DateTimeOffset now)
    {
        _stamp = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        Write("BEGIN:VCALENDAR");
        Write("VERSION:2.0");
        Write("PRODID:-//Conduct//Deadlines//ZH");
        Write("CALSCALE:GREGORIAN");
        Write("METHOD:PUBLISH");
        Write($"X-WR-CALNAME:{Escaped(name)}");
        Write("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        Write("X-PUBLISHED-TTL:PT1H");
    }

    /// <summary>Adds an event of one day, with an alarm on the evening before.</summary>
    /// <param name="uid">The same as long as it is the same thing.</param>
    /// <param name="day">The day.</param>
    /// <param name="title">What is due.</param>
    /// <param name="link">Where to see to it, absolute.</param>
    public void AddDay(string uid, DateOnly day, string title, string link)
    {
        Write("BEGIN:VEVENT");
        Write($"UID:{uid}");
        Write($"DTSTAMP:{_stamp}");
        Write(string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{day:yyyyMMdd}"));
        Write(string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{day.AddDays(1):yyyyMMdd}"));
        Write($"SUMMARY:{Escaped(title)}");
        Write($"URL:{link}");
        Write("TRANSP:TRANSPARENT");
        Write("BEGIN:VALARM");
        Write("ACTION:DISPLAY");
        Write($"DESCRIPTION:{Escaped(title)}");
        Write("TRIGGER:-PT6H");
        Write("END:VALARM");
        Write("END:VEVENT");
    }

    /// <summary>The whole file.</summary>
    public override string ToString() => _lines + "END:VCALENDAR\r\n";

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    // Lines are folded at 75 octets, and never within a character (section 3.1).
    private void Write(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _lines.Append("\r\n ");
                octets = 1;
            }

            _lines.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _lines.Append("\r\n");
    }
}
