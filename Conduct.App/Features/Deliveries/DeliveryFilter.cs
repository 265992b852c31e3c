using Conduct.App.Notifications.Delivering;
using Conduct.App.Platform;

namespace Conduct.App.Features.Deliveries;

/// <param name="Status">Null: all.</param>
/// <param name="Channel">Null: all.</param>
public sealed record DeliveryFilter(DeliveryStatus? Status, DeliveryChannel? Channel, PageRequest Page);
