namespace Conduct.Tests.Support;

public enum SmtpMode
{
    Works,
    OffersNoStartTls,

    /// <summary>Speaks TLS from the first byte, as on port 465.</summary>
    EncryptsAtOnce,
    OffersNoSignIn,
    RefusesRecipients,

    /// <summary>A grey list that answers 550, but with an enhanced code that says "later".</summary>
    PutsRecipientsOff,

    /// <summary>Takes the mail and breaks the connection.</summary>
    LeavesWithoutGoodbye,

    /// <summary>Takes the connection and says nothing.</summary>
    Hangs,
}
