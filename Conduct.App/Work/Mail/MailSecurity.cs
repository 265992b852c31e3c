namespace Conduct.App.Work.Mail;

/// <summary>How the connection to the mail server is encrypted.</summary>
public enum MailSecurity
{
    /// <summary>Encrypted before anything is said, as on port 587.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte, as on port 465.</summary>
    Tls,

    /// <summary>In the clear; never with a password.</summary>
    None,
}
