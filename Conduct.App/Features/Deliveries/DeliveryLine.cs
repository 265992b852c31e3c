using Conduct.App.Notifications.Delivering;

namespace Conduct.App.Features.Deliveries;

/// <summary>A delivery without what it is about and whom it goes to: an administrator reads no case.</summary>
/// <param name="What">The kind of notice.</param>
/// <param name="CreatedAt">In the organisation's zone, as all times here.</param>
/// <param name="NextAttemptAt">While it waits.</param>
public sealed record DeliveryLine(
    Guid Id, DeliveryChannel Channel, string What, DeliveryStatus Status, int Attempts, string? LastError, DateTime CreatedAt, DateTime? NextAttemptAt, DateTime? SentAt);
