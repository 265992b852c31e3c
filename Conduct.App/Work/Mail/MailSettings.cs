using System.Net;
using Conduct.App.Data.Disk;
using MimeKit;

namespace Conduct.App.Work.Mail;

/// <summary>How mail leaves the house, from <c>Conduct:Mail</c>; without a host there is no mail. A class, as a record would print the password.</summary>
public sealed class MailSettings
{
    public string? Host { get; private init; }

    public int Port { get; private init; }

    public MailSecurity Security { get; private init; }

    public NetworkCredential? Credential { get; private init; }

    public MailboxAddress? From { get; private init; }

    public MailTrust Trust { get; private init; } = new();

    public bool IsOn => Host is not null;

    /// <exception cref="InvalidOperationException">The settings cannot work, or would send the password in the clear.</exception>
    public static MailSettings Read(IConfiguration? configuration)
    {
        var section = configuration?.GetSection("Conduct:Mail");
        if (string.IsNullOrWhiteSpace(section?["Host"]))
        {
            return new();
        }

        var security = section.GetValue("Security", MailSecurity.StartTls);
        return new MailSettings
        {
            Host = section["Host"],
            Port = section.GetValue("Port", DefaultPort(security)),
            Security = security,
            Credential = section["User"] is { Length: > 0 } user ? new(user, section["Password"]) : null,
            From = MailAddresses.Find(section["From"]) ?? throw new InstallationException("Conduct:Mail:From is not a mail address."),
            Trust = MailTrust.Read(section["TrustedCertificate"]),
        }.Checked();
    }

    private static int DefaultPort(MailSecurity security) => security switch
    {
        MailSecurity.StartTls => 587,
        MailSecurity.Tls => 465,
        MailSecurity.None => 25,
    };

    private MailSettings Checked() =>
        Credential is null || Security != MailSecurity.None ? this : throw new InstallationException("Conduct:Mail:Password needs Conduct:Mail:Security StartTls or Tls.");
}
