using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Conduct.App.Platform.Markdown;

/// <summary>Bold, emphasis, code and links within a line.</summary>
internal static partial class MarkdownInline
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string ToHtml(string text)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (Match found in Mark().Matches(text))
        {
            html.Append(Encoder.Encode(text[at..found.Index])).Append(Tag(found));
            at = found.Index + found.Length;
        }

        return html.Append(Encoder.Encode(text[at..])).ToString();
    }

    private static string Tag(Match found) =>
        found.Groups["code"] is { Success: true } code ? $"<code>{Encoder.Encode(code.Value)}</code>"
        : found.Groups["bold"] is { Success: true } bold ? $"<strong>{ToHtml(bold.Value)}</strong>"
        : found.Groups["weak"] is { Success: true } weak ? $"<em>{ToHtml(weak.Value)}</em>"
        : Link(found.Groups["name"].Value, found.Groups["address"].Value) ?? Encoder.Encode(found.Value);

    // Only https, and only what parses as such an address: anything else stays text.
    private static string? Link(string name, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? $"<a href=\"{Encoder.Encode(uri.AbsoluteUri)}\" target=\"_blank\" rel=\"noopener noreferrer\">{Encoder.Encode(name)}</a>"
            : null;

    [GeneratedRegex(@"`(?<code>[^`]+)`|\*\*(?<bold>[^*]+)\*\*|\*(?<weak>[^*\s][^*]*)\*|\[(?<name>[^\[\]]+)\]\((?<address>[^()\s]+)\)")]
    private static partial Regex Mark();
}
