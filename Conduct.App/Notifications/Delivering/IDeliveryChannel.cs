using Conduct.App.Data;

namespace Conduct.App.Notifications.Delivering;

/// <summary>Sends what waits for one channel.</summary>
public interface IDeliveryChannel
{
    DeliveryChannel Channel { get; }

    /// <summary>Sends one message.</summary>
    /// <exception cref="DeliveryFailedException">The other side did not take it.</exception>
    Task<DeliveryAnswer> SendAsync(ConductDb db, Delivery delivery, CancellationToken ct);
}
