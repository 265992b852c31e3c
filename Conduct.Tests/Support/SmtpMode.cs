namespace Conduct.Tests.Support;

public enum SmtpMode
{
    Works,
    OffersNoStartTls,
    RefusesRecipients,

    /// <summary>Takes the connection and says nothing.</summary>
    Hangs,
}
