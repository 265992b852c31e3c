using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Conduct.App.Platform.Markdown;

/// <summary>
/// Markdown as HTML: headings, lists, quotes, rules, bold, emphasis, code, and links to https addresses. Everything else, HTML and pictures above all, is
/// shown as the text it is.
/// </summary>
public static partial class MarkdownText
{
    /// <summary>Longer than any text that is kept; what is longer, or nested beyond sense, is shown without its marks.</summary>
    public const int MaxLength = 100_000;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly MarkdownPipeline Pipeline = NewPipeline();

    /// <summary>The text as HTML that can do no harm.</summary>
    public static string ToHtml(string? text)
    {
        var source = Hyphens().Replace(ListMark().Replace(text ?? "", "${number}. "), "***");
        if (source.Length > MaxLength)
        {
            return Plain(source);
        }

        try
        {
            using var html = new StringWriter();
            var renderer = new HtmlRenderer(html);
            Pipeline.Setup(renderer);
            SafeMarkup.Use(renderer, source);
            renderer.Render(Markdig.Markdown.Parse(source, Pipeline));
            return html.ToString();
        }
        catch (ArgumentException)
        {
            // Nested too deeply, says the library.
            return Plain(source);
        }
    }

    private static string Plain(string text) => $"<p>{Encoder.Encode(text)}</p>";

    // A line within a paragraph stays a line, as its writer saw it; text that was pasted with blanks in front is no code.
    private static MarkdownPipeline NewPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.DisableHtml().UseSoftlineBreakAsHardlineBreak().UseCjkFriendlyEmphasis();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }

    // Chinese lists are numbered 1、2、3、.
    [GeneratedRegex(@"(?<=^[ \t]*)(?<number>\d{1,3})、[ \t]*", RegexOptions.Multiline)]
    private static partial Regex ListMark();

    // A line of hyphens is a rule also below a line of text, which it would else make a heading.
    [GeneratedRegex(@"(?<=^[ \t]*)-{3,}(?=[ \t]*\r?$)", RegexOptions.Multiline)]
    private static partial Regex Hyphens();
}
