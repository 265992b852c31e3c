using Conduct.App.Notifications.Delivering;

namespace Conduct.App.Features.Robots;

/// <summary>A robot for its form: all but address and secret.</summary>
public sealed record RobotView(Guid Id, int Version, Guid UnitId, DeliveryChannel Channel, string Name, string Culture, bool Enabled);
