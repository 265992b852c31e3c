using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Conduct.App.Work.Mail;

/// <summary>Hands mail to the server of the house.</summary>
public sealed class SmtpMailer(MailSettings settings, TimeProvider clock) : IMailer
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public async Task SendAsync(Letter letter, MailboxAddress to, Guid id, CancellationToken ct)
    {
        using var message = LetterMessage.Of(letter, settings.From!, to, id, clock.GetUtcNow());
        using var late = new CancellationTokenSource(Timeout, clock);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct, late.Token);
        using var client = new SmtpClient { ServerCertificateValidationCallback = settings.Trust.Accepts, CheckCertificateRevocation = false };
        try
        {
            await SendAsync(client, message, over.Token);
        }
        catch (Exception error) when (!ct.IsCancellationRequested)
        {
            throw SmtpFailure.Of(error, client.IsConnected);
        }

        await LeaveAsync(client, over.Token);
    }

    private async Task SendAsync(SmtpClient client, MimeMessage message, CancellationToken ct)
    {
        await client.ConnectAsync(settings.Host!, settings.Port, Options, ct);
        if (settings.Credential is not null)
        {
            await client.AuthenticateAsync(settings.Credential, ct);
        }

        await client.SendAsync(message, ct);
    }

    private SecureSocketOptions Options => settings.Security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
    };

    // The mail is taken: a goodbye that fails must not have it sent again.
    private static async Task LeaveAsync(SmtpClient client, CancellationToken ct)
    {
        try
        {
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or TimeoutException or ProtocolException or CommandException)
        {
            // Gone already.
        }
    }
}
