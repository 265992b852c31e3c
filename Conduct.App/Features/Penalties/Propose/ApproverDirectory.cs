using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Who holds a role for which unit: enabled accounts of people who still work here.</summary>
public sealed class ApproverDirectory(OrganisationClock clock, ApprovalTable table)
{
    public async Task<(ApprovalRoutes Routes, ApproverNames Names)> RoutesAsync(ConductDb db, Guid unitId, IReadOnlySet<Guid> barred, CancellationToken ct)
    {
        var nodes = await db.OrgUnits.AsNoTracking().Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct);
        OrgNode[] upwards = [.. new OrgTree(nodes).Upwards(unitId)];
        var names = await NamesAsync(db, upwards.Select(unit => unit.Id), ct);
        return (new ApprovalRoutes(table, Holders(Role.Manager), Holders(Role.Compliance), barred), names);

        UnitManagers[] Holders(Role role) =>
            [.. upwards.Select(unit => new UnitManagers(
                unit.Id, unit.Name, [.. names.All.Where(one => one.Role == role && one.UnitId == unit.Id).Select(one => one.EmployeeId).Distinct()]))];
    }

    public async Task<ApproverNames> NamesAsync(ConductDb db, IEnumerable<Guid> unitIds, CancellationToken ct)
    {
        var units = unitIds.Distinct().ToList();
        var today = clock.Today;
        return new(await (
            from assignment in db.RoleAssignments.AsNoTracking()
            join account in db.Users on assignment.AccountId equals account.Id
            join employee in db.Employees on account.EmployeeId equals employee.Id
            where units.Contains(assignment.UnitId) && !account.Disabled && employee.EnteredOn <= today && (employee.LeftOn == null || employee.LeftOn >= today)
            orderby employee.StaffNumber
            select new ApproverName(assignment.Role, assignment.UnitId, employee.Id, employee.Name)).ToListAsync(ct));
    }
}
