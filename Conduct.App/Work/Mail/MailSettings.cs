using System.Net;
using System.Net.Mail;

namespace Conduct.App.Work.Mail;

/// <summary>How mail leaves the house, from <c>Conduct:Mail</c>; without a host there is no mail. A class, as a record would print the password.</summary>
public sealed class MailSettings
{
    public const int DefaultPort = 587;

    public string? Host { get; private init; }

    public int Port { get; private init; }

    public bool StartTls { get; private init; }

    public NetworkCredential? Credential { get; private init; }

    public MailAddress? From { get; private init; }

    public bool IsOn => Host is not null;

    /// <exception cref="InvalidOperationException">The settings cannot work, or would send the password in the clear.</exception>
    public static MailSettings Read(IConfiguration? configuration)
    {
        var section = configuration?.GetSection("Conduct:Mail");
        if (string.IsNullOrWhiteSpace(section?["Host"]))
        {
            return new();
        }

        MailCertificates.Add(section["TrustedCertificate"]);
        return new MailSettings
        {
            Host = section["Host"],
            Port = section.GetValue("Port", DefaultPort),
            StartTls = section.GetValue("StartTls", true),
            Credential = section["User"] is { Length: > 0 } user ? new(user, section["Password"]) : null,
            From = MailAddress.TryCreate(section["From"], out var from) ? from : throw new InvalidOperationException("Conduct:Mail:From is not a mail address."),
        }.Checked();
    }

    private MailSettings Checked() => Credential is null || StartTls ? this : throw new InvalidOperationException("Conduct:Mail:Password needs Conduct:Mail:StartTls.");
}
