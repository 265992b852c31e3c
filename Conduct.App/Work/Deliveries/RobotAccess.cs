using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deliveries;

/// <summary>Which robots an actor may look after: those of the units in reach.</summary>
public static class RobotAccess
{
    public static IQueryable<ChatRobot> VisibleTo(this DbSet<ChatRobot> robots, Actor actor)
    {
        var reach = actor.ReachOf(Permission.ManageInstallation);
        Guid[] units = [.. reach.Units];
        return reach.Everything ? robots : robots.Where(robot => units.Contains(robot.UnitId));
    }
}
