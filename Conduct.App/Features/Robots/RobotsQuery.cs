using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.App.Work.Deliveries;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Robots;

/// <summary>The robots the visitor looks after.</summary>
public sealed class RobotsQuery(IDbContextFactory<ConductDb> databases, DeliveryStates looks)
{
    public async Task<IReadOnlyList<RobotLine>> ReadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var robots = await db.ChatRobots.VisibleTo(actor).AsNoTracking()
            .Join(db.OrgUnits, robot => robot.UnitId, unit => unit.Id, (robot, unit) => new { Robot = robot, Unit = unit })
            .OrderBy(one => one.Unit.Code).ThenBy(one => one.Robot.Name).ThenBy(one => one.Robot.Id)
            .Select(one => new
            {
                one.Robot.Id,
                one.Robot.Name,
                UnitName = one.Unit.Name,
                one.Robot.Channel,
                one.Robot.Enabled,
                Last = db.Set<Delivery>().Where(row => row.RobotId == one.Robot.Id && row.Attempts > 0).OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return [.. robots.Select(one => new RobotLine(one.Id, one.Name, one.UnitName, one.Channel, one.Enabled, one.Last is { } last ? looks.Of(last) : null))];
    }
}

/// <param name="Last">How its latest message went.</param>
public sealed record RobotLine(Guid Id, string Name, string UnitName, DeliveryChannel Channel, bool Enabled, DeliveryState? Last);
