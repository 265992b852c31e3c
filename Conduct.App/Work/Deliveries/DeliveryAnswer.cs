namespace Conduct.App.Work.Deliveries;

/// <summary>How an attempt ended that did not fail.</summary>
/// <param name="Status">Sent, dropped, or still waiting.</param>
/// <param name="NotBefore">When to try again, UTC, if it waits.</param>
public sealed record DeliveryAnswer(DeliveryStatus Status, DateTimeOffset? NotBefore = null)
{
    public static DeliveryAnswer Sent { get; } = new(DeliveryStatus.Sent);

    public static DeliveryAnswer NotNeeded { get; } = new(DeliveryStatus.Dropped);

    public static DeliveryAnswer Later(DateTimeOffset notBefore) => new(DeliveryStatus.Waiting, notBefore);
}
