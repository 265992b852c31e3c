using Conduct.Domain.Staff;
using MimeKit;

namespace Conduct.App.Work.Mail;

public static class MailAddresses
{
    private static readonly ParserOptions Options = new() { AllowAddressesWithoutDomain = false, AllowUnquotedCommasInAddresses = false };

    /// <summary>The address of an employee; null when it cannot be delivered to.</summary>
    public static MailboxAddress? Of(string address) => EmailAddress.OnTheWire(address) is { } wire ? Find(wire) : null;

    /// <summary>One address, with or without a name before it; null when it is none.</summary>
    public static MailboxAddress? Find(string? text) => MailboxAddress.TryParse(Options, text ?? "", out var address) ? address : null;
}
