using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>Who holds a role for a unit: employees who are still there, with an account that may sign in.</summary>
public sealed class RoleHolders(OrganisationClock clock)
{
    /// <summary>Holders for exactly this unit, as an approval step asks.</summary>
    public Task<List<Guid>> ForAsync(ConductDb db, Role role, Guid unitId, CancellationToken ct) =>
        Active(db, [role]).Where(holder => holder.UnitId == unitId).Select(holder => holder.EmployeeId).ToListAsync(ct);

    /// <summary>Everybody who holds one of these roles, with the way from unit to unit: two queries for any number of items.</summary>
    public async Task<RoleDirectory> ReadAsync(ConductDb db, IReadOnlyCollection<Role> roles, CancellationToken ct)
    {
        var tree = new OrgTree(await db.OrgUnits.AsNoTracking().Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct));
        return new(tree, await Active(db, roles).ToListAsync(ct));
    }

    private IQueryable<RoleHolder> Active(ConductDb db, IReadOnlyCollection<Role> roles)
    {
        var today = clock.Today;
        return
            from assignment in db.RoleAssignments
            join account in db.Users on assignment.AccountId equals account.Id
            join employee in db.Employees on account.EmployeeId equals employee.Id
            where roles.Contains(assignment.Role) && !account.Disabled && (employee.LeftOn == null || employee.LeftOn >= today)
            select new RoleHolder { Role = assignment.Role, UnitId = assignment.UnitId, EmployeeId = employee.Id };
    }
}
