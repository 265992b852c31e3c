using Conduct.App.Data;

namespace Conduct.App.Notifications.Delivering;

/// <summary>Decides, when notifications are dispatched, what goes out of the house.</summary>
public interface IDeliveryPlan
{
    Task<IEnumerable<Delivery>> PlanAsync(ConductDb db, IReadOnlyList<Notification> notifications, CancellationToken ct);
}
