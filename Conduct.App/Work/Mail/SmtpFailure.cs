using System.Globalization;
using System.Text.RegularExpressions;
using Conduct.App.Work.Deliveries;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Conduct.App.Work.Mail;

/// <summary>Turns what the mail client throws, whose words may hold an address, into a code.</summary>
public static partial class SmtpFailure
{
    /// <summary>How the codes of refused recipients begin: 550 to 553.</summary>
    public const string RefusedForGood = "SMTP 55";

    private const int NoSuchRecipient = 550;
    private const int SignInFirst = 530;

    /// <param name="error">What was thrown.</param>
    /// <param name="connected">Whether the server had been reached and the connection encrypted as wanted.</param>
    public static DeliveryFailedException Of(Exception error, bool connected) => error switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } refused => new(CodeOf(refused)) { IsFinal = IsForGood(refused), IsOnlyThisOne = true },
        SmtpCommandException { ErrorCode: SmtpErrorCode.MessageNotAccepted } refused when IsAboutThisMail(refused) => new(CodeOf(refused)) { IsFinal = IsForGood(refused), IsOnlyThisOne = true },
        SmtpCommandException answered => new(CodeOf(answered)),
        AuthenticationException { InnerException: SmtpCommandException answered } => new(CodeOf(answered)),
        ServiceNotAuthenticatedException => new(string.Create(CultureInfo.InvariantCulture, $"SMTP {SignInFirst}")),
        NotSupportedException => new((connected ? DeliveryErrors.NoSignIn : DeliveryErrors.NoStartTls).ToString()),
        _ => new(Name(error)),
    };

    private static string CodeOf(SmtpCommandException answered) =>
        string.Create(CultureInfo.InvariantCulture, $"SMTP {(int)answered.StatusCode} {Enhanced().Match(answered.Message).Value}").TrimEnd();

    // The enhanced code (RFC 3463) tells more truly than the plain one: a full mailbox or a grey list answers 550 4.x here and there.
    private static bool IsForGood(SmtpCommandException refused) =>
        Enhanced().Match(refused.Message) is { Success: true } code ? code.Value[0] == '5' : (int)refused.StatusCode >= NoSuchRecipient;

    // Addressing, mailbox and content; what a policy or the network says holds for all mail.
    private static bool IsAboutThisMail(SmtpCommandException refused) => Enhanced().Match(refused.Message).Groups["subject"].Value is "1" or "2" or "6";

    private static string Name(Exception error) => (error switch
    {
        TimeoutException or OperationCanceledException => DeliveryErrors.TimedOut,
        SslHandshakeException { ServerCertificate: not null } => DeliveryErrors.Certificate,
        _ => DeliveryErrors.Connection,
    }).ToString();

    [GeneratedRegex(@"(?<=^\s*)[245]\.(?<subject>\d{1,3})\.\d{1,3}(?=\s|$)")]
    private static partial Regex Enhanced();
}
