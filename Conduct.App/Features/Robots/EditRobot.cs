using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Robots;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Robots;

/// <summary>Connects a unit's group chat.</summary>
/// <param name="Channel">The vendor.</param>
/// <param name="Address">The webhook, which is itself a key; sealed.</param>
/// <param name="Secret">What messages are signed with, where the vendor asks for it; sealed.</param>
/// <param name="Culture">The language of the group; Chinese for anything unknown.</param>
public sealed record AddRobot(Guid RobotId, DeliveryChannel Channel, Guid UnitId, string Name, string? Address, string? Secret, string Culture) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class AddRobotHandler(ConductDb db, RobotAddresses addresses, RobotEncryption encryption, AuditTrail audit) : ICommandHandler<AddRobot>
{
    public async Task HandleAsync(AddRobot command, Actor actor, CancellationToken ct)
    {
        var unit = await db.OrgUnits.VisibleTo(actor, AddRobot.Requires).GetAsync(command.UnitId, ct);
        var vendor = RobotVendor.Of(command.Channel);
        var robot = new ChatRobot
        {
            Id = command.RobotId,
            Channel = command.Channel,
            UnitId = unit.Id,
            Name = Rule.RequireText(command.Name, ChatRobot.NameMaxLength, RobotRules.NameMissing),
            SealedAddress = RobotReading.RequireAddress(vendor, command.Address, addresses, encryption),
            SealedSecret = RobotReading.RequireSecret(vendor, command.Secret),
            Culture = Cultures.Find(command.Culture).Name,
        };
        db.ChatRobots.Add(robot);
        audit.Append(actor, AuditKinds.RobotAdded, new { robot.Name, Vendor = robot.Channel.ToString(), Unit = unit.Name }, RobotReading.Target(robot.Id));
    }
}

/// <summary>Changes a robot.</summary>
/// <param name="Address">A new webhook, sealed; null keeps the one there is, which nobody is shown.</param>
/// <param name="Secret">A new secret, sealed; null keeps the one there is.</param>
/// <param name="Culture">The language of the group; Chinese for anything unknown.</param>
public sealed record ChangeRobot(Guid RobotId, int Version, Guid UnitId, string Name, string? Address, string? Secret, string Culture) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class ChangeRobotHandler(ConductDb db, RobotAddresses addresses, RobotEncryption encryption, AuditTrail audit) : ICommandHandler<ChangeRobot>
{
    public async Task HandleAsync(ChangeRobot command, Actor actor, CancellationToken ct)
    {
        var robot = await db.GetRobotAsync(command.RobotId, command.Version, actor, ct);
        var unit = await db.OrgUnits.VisibleTo(actor, ChangeRobot.Requires).GetAsync(command.UnitId, ct);
        var vendor = RobotVendor.Of(robot.Channel);
        (robot.UnitId, robot.Name, robot.Version) = (unit.Id, Rule.RequireText(command.Name, ChatRobot.NameMaxLength, RobotRules.NameMissing), robot.Version + 1);
        robot.Culture = Cultures.Find(command.Culture).Name;
        robot.SealedAddress = command.Address is null ? robot.SealedAddress : RobotReading.RequireAddress(vendor, command.Address, addresses, encryption);
        robot.SealedSecret = vendor.NeedsSecret ? command.Secret ?? robot.SealedSecret : null;
        audit.Append(actor, AuditKinds.RobotChanged, new { robot.Name, Vendor = robot.Channel.ToString(), Unit = unit.Name }, RobotReading.Target(robot.Id));
    }
}
