using System.Text.RegularExpressions;

namespace Conduct.App.Platform.Files;

/// <summary>Tells text from bytes, mail from text, and markup that a browser would run from both.</summary>
internal static partial class TextKinds
{
    public static Sniffed Sniff(Stream content) =>
        MailKinds.Sniff(content) is { } mail ? mail
        : TextDecoding.Head(content) is not { } head ? Sniffed.Unknown
        : MarkupAtStart().IsMatch(head) ? FileRefusalCode.ActiveContent
        : !MarkupWithin().IsMatch(head) ? FileKind.Text
        : Table().IsMatch(head) ? FileKind.Csv
        : FileRefusalCode.ActiveContent;

    [GeneratedRegex(@"\A\s*<[a-z!?]", RegexOptions.IgnoreCase)]
    private static partial Regex MarkupAtStart();

    [GeneratedRegex(@"<(?:html|svg|script|iframe|body)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MarkupWithin();

    // A first line of several titles: what follows in its cells is quoted.
    [GeneratedRegex(@"\A[^<\r\n]*[,;\t，；][^<\r\n]*\r?\n")]
    private static partial Regex Table();
}
