using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Conduct.App.Work.Deliveries;

/// <summary>Which deliveries an actor may watch over: those to people and robots of the units in reach.</summary>
public static class DeliveryAccess
{
    public static IQueryable<Delivery> VisibleTo(this DbSet<Delivery> deliveries, Actor actor)
    {
        var reach = actor.ReachOf(Permission.ManageInstallation);
        if (reach.Everything)
        {
            return deliveries;
        }

        var db = (ConductDb)deliveries.GetService<ICurrentDbContext>().Context;
        Guid[] units = [.. reach.Units];
        return deliveries.Where(row =>
            db.Employees.Any(employee => employee.Id == row.RecipientEmployeeId && units.Contains(employee.UnitId))
            || db.Set<ChatRobot>().Any(robot => robot.Id == row.RobotId && units.Contains(robot.UnitId)));
    }
}
