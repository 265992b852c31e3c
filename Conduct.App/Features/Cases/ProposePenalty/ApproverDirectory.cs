using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Cases.ProposePenalty;

/// <summary>Who holds a role for which unit: enabled accounts of people who still work here.</summary>
public sealed class ApproverDirectory(OrganisationClock clock)
{
    public async Task<ApprovalRoutes> RoutesAsync(ConductDb db, ApprovalTable table, Guid unitId, IReadOnlySet<Guid> barred, CancellationToken ct)
    {
        var nodes = await db.OrgUnits.AsNoTracking().Select(unit => new OrgNode(unit.Id, unit.Code, unit.Name, unit.ParentId)).ToListAsync(ct);
        OrgNode[] upwards = [.. new OrgTree(nodes).Upwards(unitId)];
        var units = upwards.Select(unit => unit.Id).ToList();
        var today = clock.Today;
        var holders = await (
            from assignment in db.RoleAssignments.AsNoTracking()
            join account in db.Users on assignment.AccountId equals account.Id
            join employee in db.Employees on account.EmployeeId equals employee.Id
            where units.Contains(assignment.UnitId) && !account.Disabled && employee.EnteredOn <= today && (employee.LeftOn == null || employee.LeftOn >= today)
            select new { assignment.Role, assignment.UnitId, employee.Id }).ToListAsync(ct);
        return new ApprovalRoutes(table, Holders(Role.Manager), Holders(Role.Compliance), barred);

        UnitManagers[] Holders(Role role) =>
            [.. upwards.Select(unit => new UnitManagers(
                unit.Id, unit.Name, [.. holders.Where(holder => holder.Role == role && holder.UnitId == unit.Id).Select(holder => holder.Id).Distinct()]))];
    }
}
