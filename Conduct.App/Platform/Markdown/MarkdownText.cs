using System.Text;

namespace Conduct.App.Platform.Markdown;

/// <summary>
/// A small part of Markdown as HTML: headings, lists, quotes, rules, bold, emphasis, code, and links to https addresses. Everything else, HTML
/// above all, is shown as the text it is.
/// </summary>
public static class MarkdownText
{
    private const int TopHeading = 2;
    private const int LastHeading = 5;

    /// <summary>The text as HTML that can do no harm: all of it encoded, with only the tags made here.</summary>
    public static string ToHtml(string? text)
    {
        var html = new StringBuilder();
        var paragraph = new List<string>();
        var list = "";
        foreach (var line in (text ?? "").ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            var block = MarkdownBlock.Of(line);
            if (block.Kind != MarkdownKind.Plain && paragraph.Count > 0)
            {
                html.Append("<p>").AppendJoin("<br>", paragraph.Select(MarkdownInline.ToHtml)).Append("</p>");
                paragraph.Clear();
            }

            list = Turn(html, list, ListOf(block.Kind));
            Write(html, block, paragraph);
        }

        Turn(html, list, "");
        return html.ToString();
    }

    private static void Write(StringBuilder html, MarkdownBlock block, List<string> paragraph)
    {
        switch (block.Kind)
        {
            case MarkdownKind.Plain:
                paragraph.Add(block.Text);
                break;
            case MarkdownKind.Heading:
                // The page has its own first heading.
                var level = Math.Min(block.Level + TopHeading - 1, LastHeading);
                html.Append("<h").Append(level).Append('>').Append(MarkdownInline.ToHtml(block.Text)).Append("</h").Append(level).Append('>');
                break;
            case MarkdownKind.Bullet or MarkdownKind.Number:
                html.Append("<li>").Append(MarkdownInline.ToHtml(block.Text)).Append("</li>");
                break;
            case MarkdownKind.Quote:
                html.Append("<p>").Append(MarkdownInline.ToHtml(block.Text)).Append("</p>");
                break;
            case MarkdownKind.Rule:
                html.Append("<hr>");
                break;
        }
    }

    private static string Turn(StringBuilder html, string from, string to)
    {
        if (from == to)
        {
            return to;
        }

        html.Append(from.Length > 0 ? $"</{from}>" : "").Append(to.Length > 0 ? $"<{to}>" : "");
        return to;
    }

    private static string ListOf(MarkdownKind kind) => kind switch
    {
        MarkdownKind.Bullet => "ul",
        MarkdownKind.Number => "ol",
        MarkdownKind.Quote => "blockquote",
        MarkdownKind.Empty or MarkdownKind.Plain or MarkdownKind.Heading or MarkdownKind.Rule => "",
    };
}
