using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Notifications;

/// <summary>Who holds a role for a unit: employees who are still there, with an account that may sign in.</summary>
public sealed class RoleHolders(OrganisationClock clock)
{
    /// <summary>Holders for exactly this unit, as an approval step asks.</summary>
    public Task<List<Guid>> ForAsync(ConductDb db, Role role, Guid unitId, CancellationToken ct) =>
        Active(db, role).Where(holder => holder.UnitId == unitId).Select(holder => holder.EmployeeId).ToListAsync(ct);

    /// <summary>Everyone whose role reaches the unit, from itself up to the root.</summary>
    public async Task<List<Guid>> ReachingAsync(ConductDb db, Role role, Guid unitId, CancellationToken ct)
    {
        Guid[] upwards = [.. await UpwardsAsync(db, unitId, ct)];
        return await Active(db, role).Where(holder => upwards.Contains(holder.UnitId)).Select(holder => holder.EmployeeId).Distinct().ToListAsync(ct);
    }

    /// <summary>The holders at the nearest unit upwards that has one who may be told.</summary>
    /// <param name="db">The context of the running command.</param>
    /// <param name="role">The role.</param>
    /// <param name="unitId">Where to start.</param>
    /// <param name="barred">People who may not be told.</param>
    /// <param name="ct">Ends the query.</param>
    public async Task<List<Guid>> NearestAsync(ConductDb db, Role role, Guid unitId, IReadOnlySet<Guid> barred, CancellationToken ct)
    {
        Guid[] upwards = [.. await UpwardsAsync(db, unitId, ct)];
        var holders = await Active(db, role).Where(holder => upwards.Contains(holder.UnitId)).ToListAsync(ct);
        return [.. upwards
            .Select(unit => holders.Where(holder => holder.UnitId == unit).Select(holder => holder.EmployeeId).Except(barred).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? []];
    }

    private IQueryable<RoleHolder> Active(ConductDb db, Role role)
    {
        var today = clock.Today;
        return
            from assignment in db.RoleAssignments
            join account in db.Users on assignment.AccountId equals account.Id
            join employee in db.Employees on account.EmployeeId equals employee.Id
            where assignment.Role == role && !account.Disabled && (employee.LeftOn == null || employee.LeftOn >= today)
            select new RoleHolder { UnitId = assignment.UnitId, EmployeeId = employee.Id };
    }

    private static async Task<IEnumerable<Guid>> UpwardsAsync(ConductDb db, Guid unitId, CancellationToken ct)
    {
        var tree = new OrgTree(await db.OrgUnits.AsNoTracking().Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct));
        return tree.Upwards(unitId).Select(unit => unit.Id);
    }

    private sealed class RoleHolder
    {
        public required Guid UnitId { get; init; }

        public required Guid EmployeeId { get; init; }
    }
}
