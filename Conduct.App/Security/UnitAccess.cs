using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Which units an actor may see or take up: those in which the permission counts.</summary>
public static class UnitAccess
{
    public static IQueryable<OrgUnit> VisibleTo(this DbSet<OrgUnit> units, Actor actor, Permission permission)
    {
        var reach = actor.ReachOf(permission);
        Guid[] reached = [.. reach.Units];
        return units.Where(unit => reach.Everything || reached.Contains(unit.Id));
    }
}
