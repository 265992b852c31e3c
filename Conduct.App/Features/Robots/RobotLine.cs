using Conduct.App.Notifications.Delivering;

namespace Conduct.App.Features.Robots;

/// <param name="Last">How its latest message went.</param>
public sealed record RobotLine(Guid Id, string Name, string UnitName, DeliveryChannel Channel, bool Enabled, DeliveryLook? Last);
