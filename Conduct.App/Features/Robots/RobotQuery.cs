using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Robots;

/// <summary>One robot, and the units it may serve.</summary>
public sealed class RobotQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<RobotView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ChatRobots.VisibleTo(actor).Where(robot => robot.Id == id)
            .Select(robot => new RobotView(robot.Id, robot.Version, robot.UnitId, robot.Channel, robot.Name, robot.Culture, robot.Enabled))
            .SingleOrDefaultAsync(ct);
    }

    public async Task<IReadOnlyList<RobotUnit>> UnitsAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var tree = await db.OrgUnits.VisibleTo(actor, Permission.ManageInstallation).PartAsync(ct);
        return [.. tree.InOrder().Select(one => new RobotUnit(one.Unit.Id, one.Unit.Name, one.Level))];
    }
}

/// <param name="Level">Depth in the tree, 0 at the top of what is seen.</param>
public sealed record RobotUnit(Guid Id, string Name, int Level);

/// <summary>A robot for its form: all but address and secret.</summary>
public sealed record RobotView(Guid Id, int Version, Guid UnitId, DeliveryChannel Channel, string Name, string Culture, bool Enabled);
