namespace Conduct.App.Work.Deliveries;

/// <summary>Codes of our own; beside them stand the numbers that the other side answered with.</summary>
public enum DeliveryErrors
{
    /// <summary>A fault of ours, in the log.</summary>
    Internal,

    /// <summary>The process stopped again and again while it was being sent.</summary>
    Interrupted,

    TimedOut,

    /// <summary>Nobody listens, or the connection broke.</summary>
    Connection,

    /// <summary>The other side's certificate is not trusted.</summary>
    Certificate,

    /// <summary>The mail server offers no encryption.</summary>
    NoStartTls,

    /// <summary>The mail server offers no sign-in, or none that the password fits.</summary>
    NoSignIn,

    /// <summary>The address of a robot is not one that may be called.</summary>
    AddressNotAllowed,

    /// <summary>The recipient's mail address is none that can be delivered to.</summary>
    BadAddress,

    /// <summary>What came back is no answer of this vendor.</summary>
    StrangeAnswer,

    /// <summary>Address and secret were sealed with keys that this installation no longer has.</summary>
    Decryption,
}
