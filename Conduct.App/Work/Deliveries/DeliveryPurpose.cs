namespace Conduct.App.Work.Deliveries;

public enum DeliveryPurpose
{
    /// <summary>One notification.</summary>
    Notification,

    /// <summary>A manager's mail of the day.</summary>
    Digest,

    /// <summary>An administrator tries the channel.</summary>
    Test,
}
