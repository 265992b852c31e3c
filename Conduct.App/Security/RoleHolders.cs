using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Security;

/// <summary>
/// Who holds a role for a unit: employees who work here today, with an account that may sign in. Asked for the chain of a proposal, for who is
/// told, and for whose step it is.
/// </summary>
public sealed class RoleHolders(OrganisationClock clock)
{
    /// <summary>The day on which somebody has to be employed to hold a role.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>Holders for exactly this unit, as an approval step asks.</summary>
    public async Task<List<Guid>> ForAsync(ConductDb db, Role role, Guid unitId, CancellationToken ct) =>
        [.. (await Active(db, [role]).Where(holder => holder.UnitId == unitId).Select(holder => holder.EmployeeId).ToListAsync(ct)).Distinct()];

    /// <summary>Everybody who holds the role, for whatever unit.</summary>
    public Task<List<Guid>> HoldersAsync(ConductDb db, Role role, CancellationToken ct) =>
        Active(db, [role]).Select(holder => holder.EmployeeId).Distinct().ToListAsync(ct);

    /// <summary>Everybody who holds one of these roles, with the way from unit to unit: two queries for any number of items.</summary>
    public async Task<RoleDirectory> ReadAsync(ConductDb db, IReadOnlyCollection<Role> roles, CancellationToken ct) =>
        new(await db.OrgTreeAsync(ct), await Active(db, roles).ToListAsync(ct));

    /// <summary>The same for holders at these units alone.</summary>
    public async Task<RoleDirectory> ReadAtAsync(ConductDb db, IReadOnlyCollection<Role> roles, IEnumerable<Guid> unitIds, CancellationToken ct)
    {
        Guid[] units = [.. unitIds.Distinct()];
        return new(await db.OrgTreeAsync(ct), await Active(db, roles).Where(holder => units.Contains(holder.UnitId)).ToListAsync(ct));
    }

    private IQueryable<RoleHolder> Active(ConductDb db, IReadOnlyCollection<Role> roles)
    {
        var employed = db.Employees.Where(Employment.On(clock.Today));
        return
            from assignment in db.RoleAssignments
            join account in db.Users on assignment.AccountId equals account.Id
            join employee in employed on account.EmployeeId equals employee.Id
            where roles.Contains(assignment.Role) && !account.Disabled
            orderby employee.StaffNumber
            select new RoleHolder { Role = assignment.Role, UnitId = assignment.UnitId, EmployeeId = employee.Id, Name = employee.Name };
    }
}
