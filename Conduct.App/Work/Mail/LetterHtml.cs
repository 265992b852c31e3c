using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Conduct.App.Work.Mail;

/// <summary>Mail programs know no style sheets: what little form there is stands at the elements.</summary>
internal static class LetterHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Cell = "padding:2px 16px 2px 0;vertical-align:top";

    public static string Of(Letter letter)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=\"{CultureInfo.CurrentUICulture.Name}\"><head><meta charset=\"utf-8\"><title>{Text(letter.Subject)}</title></head>");
        html.Append("<body style=\"font:15px/1.6 sans-serif;color:#1c2833;max-width:640px;margin:0 auto;padding:16px\">");
        html.Append(CultureInfo.InvariantCulture, $"<h1 style=\"font-size:19px\">{Text(letter.Title)}</h1>");
        foreach (var item in letter.Items)
        {
            Append(html, item);
        }

        html.Append(letter.More is null ? "" : $"<p>{Text(letter.More)}</p>");
        return html.Append(CultureInfo.InvariantCulture, $"<p style=\"color:#52616d;font-size:13px\">{Text(letter.Footer)}</p></body></html>").ToString();
    }

    private static void Append(StringBuilder html, LetterItem item)
    {
        html.Append(item.Heading is null ? "" : $"<h2 style=\"font-size:16px;margin:16px 0 4px\">{Text(item.Heading)}</h2>").Append("<table style=\"border-collapse:collapse\">");
        foreach (var fact in item.Facts)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td style=\"{Cell};color:#52616d\">{Text(fact.Name)}</td><td style=\"{Cell}\">{Text(fact.Value)}</td></tr>");
        }

        html.Append("</table>");
        if (item.Link is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{Text(item.Link.AbsoluteUri)}\" style=\"color:#0b6b86\">{Text(MailTexts.Open)}</a></p>");
        }
    }

    private static string Text(string text) => Encoder.Encode(text);
}
