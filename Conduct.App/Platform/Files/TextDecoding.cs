using System.Globalization;
using System.Text;

namespace Conduct.App.Platform.Files;

/// <summary>Reads content as text in one of the encodings in which ordinary programs save it: UTF-8, UTF-16 and GB18030.</summary>
internal static class TextDecoding
{
    private const int BufferSize = 64 * 1024;
    private const int HeadLength = 4096;
    private const char Mark = '\uFEFF';

    // GB18030 takes nearly every pair of bytes and UTF-16 every even number of them, so the stricter one is asked first.
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!,
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>The first characters; null when the content is text of none of them throughout.</summary>
    public static string? Head(Stream content) => Encodings.Select(encoding => Head(content, encoding)).FirstOrDefault(head => head is not null);

    private static string? Head(Stream content, Encoding encoding)
    {
        var (bytes, chars) = (new byte[BufferSize], new char[encoding.GetMaxCharCount(BufferSize)]);
        var head = new StringBuilder();
        var decoder = encoding.GetDecoder();
        content.Position = 0;
        try
        {
            for (int read; (read = content.Read(bytes)) > 0;)
            {
                var decoded = chars.AsSpan(0, decoder.GetChars(bytes, 0, read, chars, 0));
                head.Append(decoded[..Math.Min(decoded.Length, HeadLength - head.Length)]);
                if (HoldsControls(decoded) || (encoding is UnicodeEncoding && !SaysWhatItIs(head) && HoldsStrange(decoded)))
                {
                    return null;
                }
            }

            decoder.GetChars([], chars, flush: true);
            return encoding is not UnicodeEncoding || SaysWhatItIs(head) || HoldsBlank(head) ? head.ToString().TrimStart(Mark) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Bells, backspaces, tabs of both directions, page breaks, the end mark of DOS and escapes are in ordinary logs and exports; zero bytes are in no text.
    private static bool HoldsControls(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' and not ((>= '\a' and <= '\r') or '\u001A' or '\e')) or '\u007F')
            {
                return true;
            }
        }

        return false;
    }

    // Pairs of bytes that are no text seldom make characters that all exist, with line breaks or blanks among them.
    private static bool SaysWhatItIs(StringBuilder head) => head.Length > 0 && head[0] == Mark;

    private static bool HoldsStrange(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsBlank(StringBuilder head) => head.ToString().AsSpan().ContainsAny('\n', ' ');
}
