using System.Globalization;
using System.Net.Mail;
using System.Security.Authentication;
using Conduct.App.Work.Deliveries;

namespace Conduct.App.Work.Mail;

/// <summary>Turns what the mail client throws, whose words may hold an address, into a code.</summary>
internal static class SmtpFailure
{
    private const int NoSuchRecipient = 550;

    public static DeliveryFailedException Of(Exception error) => error switch
    {
        SmtpFailedRecipientException refused => new(CodeOf(refused.StatusCode)) { IsFinal = (int)refused.StatusCode >= NoSuchRecipient, IsOnlyThisOne = true },
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure } broken => new(Name(broken.InnerException)),
        SmtpException answered => new(CodeOf(answered.StatusCode)),
        _ => new(Name(error)),
    };

    private static string CodeOf(SmtpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"SMTP {(int)status}");

    private static string Name(Exception? error) => (error switch
    {
        TimeoutException or OperationCanceledException => DeliveryErrors.TimedOut,
        AuthenticationException => DeliveryErrors.Certificate,
        null => DeliveryErrors.NoStartTls,
        _ => DeliveryErrors.Connection,
    }).ToString();
}
