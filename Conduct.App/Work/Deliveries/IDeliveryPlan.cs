using Conduct.App.Data;
using Conduct.App.Work.Notifications;

namespace Conduct.App.Work.Deliveries;

/// <summary>Decides, when notifications are dispatched, what goes out of the house.</summary>
public interface IDeliveryPlan
{
    Task<IEnumerable<Delivery>> PlanAsync(ConductDb db, IReadOnlyList<Notification> notifications, CancellationToken ct);
}
