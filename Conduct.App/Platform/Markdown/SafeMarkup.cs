using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Conduct.App.Platform.Markdown;

/// <summary>The elements that are written otherwise than the library would.</summary>
internal static class SafeMarkup
{
    private const int TopHeading = 2;
    private const int LastHeading = 5;

    public static void Use(HtmlRenderer renderer, string source)
    {
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.HeadingRenderer>(new Heading());
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new Link(source));
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new BareLink());
    }

    // Only https, and only what parses as such an address: anything else stays text.
    private static string? AddressOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri.AbsoluteUri : null;

    private static HtmlRenderer Open(HtmlRenderer renderer, string address)
    {
        renderer.Write("<a href=\"").WriteEscape(address);
        renderer.Write("\" target=\"_blank\" rel=\"noopener noreferrer\">");
        return renderer;
    }

    // The page has its own first heading.
    private sealed class Heading : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var level = Math.Min(heading.Level + TopHeading - 1, LastHeading);
            renderer.Write($"<h{level}>");
            renderer.WriteLeafInline(heading);
            renderer.WriteLine($"</h{level}>");
        }
    }

    // A picture is a link to it: nothing is fetched from outside without a click.
    private sealed class Link(string source) : HtmlObjectRenderer<LinkInline>
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (AddressOf(link.GetDynamicUrl?.Invoke() ?? link.Url) is not { } address)
            {
                renderer.WriteEscape(source.AsSpan(link.Span.Start, link.Span.Length));
                return;
            }

            Open(renderer, address).WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    private sealed class BareLink : HtmlObjectRenderer<AutolinkInline>
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (AddressOf(link.Url) is { } address)
            {
                Open(renderer, address).WriteEscape(link.Url);
                renderer.Write("</a>");
            }
            else
            {
                renderer.WriteEscape($"<{link.Url}>");
            }
        }
    }
}
