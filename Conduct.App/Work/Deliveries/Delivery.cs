namespace Conduct.App.Work.Deliveries;

/// <summary>One message to one person or robot. What it says is made when it is sent; the row holds nothing of it.</summary>
public sealed class Delivery
{
    public const int ErrorMaxLength = 60;

    public Guid Id { get; init; }

    public DeliveryChannel Channel { get; init; }

    public DeliveryPurpose Purpose { get; init; }

    /// <summary>Names what is sent only once, see <see cref="NewDelivery"/>.</summary>
    public required string Key { get; init; }

    public Guid? NotificationId { get; init; }

    public Guid? RecipientEmployeeId { get; init; }

    public Guid? RobotId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DeliveryStatus Status { get; set; }

    /// <summary>Counts what was begun, also what a crash cut short.</summary>
    public int Attempts { get; set; }

    /// <summary>UTC. Not before this: the end of quiet hours, of the pause after a failure, or of the lease of the node that is sending it.</summary>
    public DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>A code, never a person, an address or a secret.</summary>
    public string? LastError { get; set; }

    public DateTimeOffset? SentAt { get; set; }
}
