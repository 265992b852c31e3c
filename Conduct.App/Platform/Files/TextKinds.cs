using System.Text;
using System.Text.RegularExpressions;

namespace Conduct.App.Platform.Files;

/// <summary>Tells text from bytes, mail from text, and markup that a browser would run from both.</summary>
internal static partial class TextKinds
{
    private const int BufferSize = 64 * 1024;
    private const int HeadLength = 4096;

    static TextKinds() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Sniffed Sniff(Stream content)
    {
        var head = Head(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true))
            ?? Head(content, Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback));
        return head is null ? Sniffed.Unknown
            : MailHeader().IsMatch(head) ? FileKind.Eml
            : Markup().IsMatch(head) ? FileRefusalCode.ActiveContent
            : FileKind.Text;
    }

    /// <summary>The first characters, or null when the content is not text of this encoding throughout.</summary>
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
                if (HoldsControls(decoded))
                {
                    return null;
                }

                head.Append(decoded[..Math.Min(decoded.Length, HeadLength - head.Length)]);
            }

            decoder.GetChars([], chars, flush: true);
            return head.ToString().TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool HoldsControls(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' and not ('\t' or '\n' or '\r' or '\f')) or '\u007F')
            {
                return true;
            }
        }

        return false;
    }

    // RFC 5322: a header field at the very start, and one of those that every mail has.
    [GeneratedRegex(@"\A[!-9;-~]+:.*^(?:From|Date|Received):\s", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex MailHeader();

    [GeneratedRegex(@"\A\s*<[a-z!?]|<(?:html|svg|script|iframe|body)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
