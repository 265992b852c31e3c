using System.Runtime.CompilerServices;
using System.Text;

namespace Conduct.App.Platform.Calendar;

/// <summary>The content lines of an iCalendar file: a line that begins with a blank continues the one before (RFC 5545, section 3.1).</summary>
internal static class IcsLines
{
    /// <summary>Nothing that is read here is longer; of what is (pictures, whole web pages), one character more is kept.</summary>
    public const int MaxLength = 4000;

    /// <returns>Each with the number at which it begins in the file, from 1.</returns>
    public static async IAsyncEnumerable<(int Number, string Text)> ReadAsync(TextReader reader, [EnumeratorCancellation] CancellationToken ct)
    {
        var text = new StringBuilder();
        var (number, begin) = (0, 0);
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            number++;
            if (text.Length > 0 && line is [' ' or '\t', ..])
            {
                Append(text, line.AsSpan(1));
                continue;
            }

            if (text.Length > 0)
            {
                yield return (begin, text.ToString());
            }

            begin = number;
            Append(text.Clear(), line);
        }

        if (text.Length > 0)
        {
            yield return (begin, text.ToString());
        }
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> more) => text.Append(more[..Math.Min(more.Length, MaxLength + 1 - text.Length)]);
}
