using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Robots;

/// <summary>Posts a message that says nothing but that it is a test; also while the robot is disabled.</summary>
/// <param name="DeliveryId">The delivery it makes, for the page to watch.</param>
public sealed record TestRobot(Guid RobotId, Guid DeliveryId) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class TestRobotHandler(ConductDb db, OrganisationClock clock) : ICommandHandler<TestRobot>
{
    public async Task HandleAsync(TestRobot command, Actor actor, CancellationToken ct)
    {
        var robot = await db.GetRobotAsync(command.RobotId, actor, ct);
        db.Deliveries.Add(NewDelivery.TestPost(command.DeliveryId, robot.Id, robot.Channel, clock.Now));
    }
}
