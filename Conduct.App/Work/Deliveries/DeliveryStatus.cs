namespace Conduct.App.Work.Deliveries;

public enum DeliveryStatus
{
    Waiting,
    Sent,

    /// <summary>Given up after the last attempt; an administrator can send it again.</summary>
    Dead,

    /// <summary>No longer needed when its turn came: the item is done, the person has left, the robot is gone.</summary>
    Dropped,
}
