using System.Text;
using System.Text.RegularExpressions;

namespace Conduct.App.Platform.Files;

/// <summary>
/// Knows a mail by its header, which is ASCII (RFC 5322, 2.2) but for what careless senders put there. Its body may be in any encoding, eight bits or
/// escape sequences, and in several at once; only zero bytes are in no text of a mail.
/// </summary>
internal static partial class MailKinds
{
    private const int HeadLength = 32 * 1024;

    private static readonly byte[] Zero = [0];

    public static FileKind? Sniff(Stream content)
    {
        var head = new byte[HeadLength];
        content.Position = 0;
        var text = Encoding.Latin1.GetString(head, 0, content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        return Header().Match(text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? text[3..] : text) is not { Success: true, Value: var header } || !Known().IsMatch(header) || ByteSearch.Find(content, Zero)[0] ? null
            : SavedPage().IsMatch(header) ? FileKind.Mht
            : FileKind.Eml;
    }

    // Fields from the very start on, each with the lines that continue it.
    [GeneratedRegex(@"\A(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|\z))+", RegexOptions.NonBacktracking)]
    private static partial Regex Header();

    // One of those that every mail has.
    [GeneratedRegex(@"^(?:From|Date|Received):\s", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Known();

    [GeneratedRegex(@"^Content-Type:\s*multipart/related\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex SavedPage();
}
