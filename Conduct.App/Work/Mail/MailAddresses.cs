using MimeKit;

namespace Conduct.App.Work.Mail;

public static class MailAddresses
{
    private static readonly ParserOptions Options = new() { AllowAddressesWithoutDomain = false, AllowUnquotedCommasInAddresses = false };

    /// <summary>One address, with or without a name before it; null when it is none.</summary>
    public static MailboxAddress? Find(string? text) => MailboxAddress.TryParse(Options, text ?? "", out var address) ? address : null;
}
