using Conduct.App.Data;

namespace Conduct.App.Work.Deliveries;

/// <summary>Sends what waits for one channel.</summary>
public interface IDeliveryChannel
{
    DeliveryChannel Channel { get; }

    /// <summary>How many messages the other side takes of one robot in a minute; null where there are no robots.</summary>
    int? RobotsTakeAMinute => null;

    /// <summary>Sends one message.</summary>
    /// <exception cref="DeliveryFailedException">The other side did not take it.</exception>
    Task<DeliveryAnswer> SendAsync(ConductDb db, Delivery delivery, CancellationToken ct);
}
