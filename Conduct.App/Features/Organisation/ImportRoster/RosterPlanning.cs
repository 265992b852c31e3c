using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

/// <summary>Makes the plan of a roster: for the preview, and again from the same code when it is applied.</summary>
internal static class RosterPlanning
{
    public const int ShownProblems = 200;

    public static RosterPlan Plan(RosterFile file, IReadOnlyCollection<OrgNode> units, IReadOnlyCollection<Employee> employees, int shown = ShownProblems)
    {
        var problems = new RosterProblems(file);
        var unitPlanner = new UnitPlanner(file, units, problems);
        var plannedUnits = unitPlanner.Plan();
        var employeePlanner = new EmployeePlanner(file, employees, unitPlanner.Names, problems);
        var plannedEmployees = employeePlanner.Plan();
        return new(
            plannedUnits,
            plannedEmployees,
            new(unitPlanner.Tally(plannedUnits), employeePlanner.Tally(plannedEmployees)),
            [.. problems.InOrder.Take(shown)],
            problems.Count,
            unitPlanner.TakeoverIn(plannedUnits))
        {
            Near = employeePlanner.Near,
        };
    }

    public static async Task<RosterPlan> PlanRosterAsync(this ConductDb db, RosterFile file, CancellationToken ct, int shown = ShownProblems)
    {
        var stored = await db.Employees.AsNoTracking().ToListAsync(ct);
        return Plan(file, await db.OrgUnits.NodesAsync(ct), stored, shown);
    }
}
