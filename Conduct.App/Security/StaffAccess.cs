using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Which employees an actor may take up: those of the units in which the permission counts.</summary>
public static class StaffAccess
{
    public static IQueryable<Employee> VisibleTo(this DbSet<Employee> employees, Actor actor, Permission permission)
    {
        var reach = actor.ReachOf(permission);
        Guid[] units = [.. reach.Units];
        return employees.Where(employee => reach.Everything || units.Contains(employee.UnitId));
    }
}
