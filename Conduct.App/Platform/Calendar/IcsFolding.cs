using System.Text;

namespace Conduct.App.Platform.Calendar;

/// <summary>
/// Lines are folded at 75 octets, and never within a character (RFC 5545, section 3.1). The library folds between the two halves of characters beyond the
/// basic plane, rare ones of names among them, which then reach the reader as question marks.
/// </summary>
internal static class IcsFolding
{
    private const int LineOctets = 75;

    public static string Of(string calendar)
    {
        var lines = new StringBuilder(calendar.Length);
        var octets = 0;
        foreach (var rune in calendar.Replace("\r\n ", "", StringComparison.Ordinal).EnumerateRunes())
        {
            var isBreak = rune.Value is '\r' or '\n';
            if (!isBreak && octets + rune.Utf8SequenceLength > LineOctets)
            {
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune);
            octets = isBreak ? 0 : octets + rune.Utf8SequenceLength;
        }

        return lines.ToString();
    }
}
