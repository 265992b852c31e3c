namespace Conduct.App.Work.Deliveries;

public enum DeliveryPurpose
{
    /// <summary>One notification.</summary>
    Notification,

    /// <summary>A manager's mail of the day.</summary>
    Digest,

    /// <summary>A link by which the owner of a new account chooses a password.</summary>
    Invitation,

    /// <summary>The same for somebody who forgot it.</summary>
    PasswordLink,

    /// <summary>An administrator tries the channel.</summary>
    Test,
}
