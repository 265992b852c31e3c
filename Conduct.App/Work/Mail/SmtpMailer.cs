using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Conduct.App.Work.Mail;

/// <summary>Hands mail to the server of the house.</summary>
public sealed class SmtpMailer(MailSettings settings, TimeProvider clock) : IMailer
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public async Task SendAsync(Letter letter, MailAddress to, Guid id, CancellationToken ct)
    {
        using var message = MessageOf(letter, to, id);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls, Credentials = settings.Credential };
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        try
        {
            await client.SendMailAsync(message, over.Token).WaitAsync(Timeout, clock, ct);
        }
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            throw SmtpFailure.Of(error);
        }
        finally
        {
            await over.CancelAsync();
        }
    }

    private MailMessage MessageOf(Letter letter, MailAddress to, Guid id)
    {
        var message = new MailMessage(settings.From!, to)
        {
            Subject = letter.Subject,
            Body = LetterText.Of(letter),
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        var html = AlternateView.CreateAlternateViewFromString(LetterHtml.Of(letter), Encoding.UTF8, MediaTypeNames.Text.Html);
        html.TransferEncoding = TransferEncoding.Base64;
        message.AlternateViews.Add(html);
        message.Headers.Add("Message-ID", $"<{id:N}@{settings.From!.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
