using System.Text;
using MimeKit;
using MimeKit.Text;

namespace Conduct.App.Work.Mail;

/// <summary>A letter as it goes over the wire: as text and as HTML.</summary>
internal static class LetterMessage
{
    public static MimeMessage Of(Letter letter, MailboxAddress from, MailboxAddress to, Guid id, DateTimeOffset now)
    {
        var message = new MimeMessage
        {
            Subject = letter.Subject,
            Date = now,
            MessageId = $"{id:N}@{from.Domain}",
            Body = new MultipartAlternative(Part(TextFormat.Plain, LetterText.Of(letter)), Part(TextFormat.Html, LetterHtml.Of(letter))),
        };
        message.From.Add(from);
        message.To.Add(to);

        // No out-of-office note answers what no person wrote (RFC 3834), nor what is asked for by Exchange or by older robots.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Headers.Add(HeaderId.Precedence, "bulk");
        return message;
    }

    private static TextPart Part(TextFormat format, string text)
    {
        var part = new TextPart(format) { ContentTransferEncoding = ContentEncoding.Base64 };
        part.SetText(Encoding.UTF8, text);
        return part;
    }
}
