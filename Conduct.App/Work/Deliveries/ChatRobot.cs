using Conduct.App.Work.Robots;

namespace Conduct.App.Work.Deliveries;

/// <summary>A robot in a group chat of a unit. Address and secret are sealed with the installation's keys, see <see cref="RobotEncryption"/>.</summary>
public sealed class ChatRobot
{
    public const int NameMaxLength = 60;

    public Guid Id { get; init; }

    public Guid UnitId { get; set; }

    /// <summary>The vendor, which is also the channel; never mail.</summary>
    public DeliveryChannel Channel { get; init; }

    public required string Name { get; set; }

    public required string SealedAddress { get; set; }

    public string? SealedSecret { get; set; }

    /// <summary>Name of the culture its group reads.</summary>
    public required string Culture { get; set; }

    public bool Enabled { get; set; } = true;

    public int Version { get; set; } = 1;
}
