using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Robots;

public sealed record EnableRobot(Guid RobotId, int Version) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class EnableRobotHandler(ConductDb db, AuditTrail audit) : ICommandHandler<EnableRobot>
{
    public async Task HandleAsync(EnableRobot command, Actor actor, CancellationToken ct)
    {
        var robot = await db.GetRobotAsync(command.RobotId, command.Version, actor, ct);
        (robot.Enabled, robot.Version) = (true, robot.Version + 1);
        audit.Append(actor, AuditKinds.RobotEnabled, new { robot.Name }, RobotReading.Target(robot.Id));
    }
}

public sealed record DisableRobot(Guid RobotId, int Version) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class DisableRobotHandler(ConductDb db, AuditTrail audit) : ICommandHandler<DisableRobot>
{
    public async Task HandleAsync(DisableRobot command, Actor actor, CancellationToken ct)
    {
        var robot = await db.GetRobotAsync(command.RobotId, command.Version, actor, ct);
        (robot.Enabled, robot.Version) = (false, robot.Version + 1);
        audit.Append(actor, AuditKinds.RobotDisabled, new { robot.Name }, RobotReading.Target(robot.Id));
    }
}
