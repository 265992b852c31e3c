using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Security;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Wages;

/// <summary>The wages of a month within reach, and who has deductions to come and no wage for it yet.</summary>
public sealed class WagesQuery(IDbContextFactory<ConductDb> databases)
{
    private const int ShownMissing = 50;

    public async Task<WagesView> ReadAsync(DateOnly month, string? search, Actor actor, PageRequest page, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var people = db.Employees.VisibleTo(actor, Permission.ReadWages);
        var found = string.IsNullOrWhiteSpace(search) ? people : people.Where(PersonSearch.Fits(search));
        var rows = await (
            from record in db.WageRecords
            where record.Month == month
            join employee in found on record.EmployeeId equals employee.Id
            join unit in db.OrgUnits on employee.UnitId equals unit.Id
            orderby employee.StaffNumber, record.Id
            select new WageLine(employee.Id, employee.StaffNumber, employee.Name, unit.Name, record.WageFen, record.VariableFen, record.OtherFen)).ToPageAsync(page, ct);
        DecisionStatus[] deducted = [.. DecisionWorkflow.InEffect];
        MeasureKind[] money = [.. MeasureKinds.Money];
        var owing = db.PenaltyDecisions.VisibleTo(actor, Permission.HandleCases).Where(decision => deducted.Contains(decision.Status) && decision.Measures.Any(measure =>
            money.Contains(measure.Kind) && measure.Status == MeasureStatus.Pending));
        var missing = await people.Where(one => owing.Any(decision => decision.EmployeeId == one.Id) && !db.WageRecords.Any(record => record.EmployeeId == one.Id && record.Month == month))
            .OrderBy(one => one.StaffNumber).Take(ShownMissing).Select(one => new WagePerson(one.Id, one.StaffNumber, one.Name)).ToListAsync(ct);
        return new(rows, missing);
    }

    /// <returns>Null when there is no such employee for this visitor.</returns>
    public async Task<PersonWagesView?> FindAsync(Guid employeeId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var employee = await db.Employees.VisibleTo(actor, Permission.ReadWages).AsNoTracking().SingleOrDefaultAsync(one => one.Id == employeeId, ct);
        return employee is null ? null : new(
            new(employee.Id, employee.StaffNumber, employee.Name),
            employee.MonthlyWageFen,
            await db.WageRecords.Where(record => record.EmployeeId == employeeId).OrderByDescending(record => record.Month)
                .Select(record => new WageMonth(record.Month, new(record.WageFen, record.VariableFen, record.OtherFen))).ToListAsync(ct));
    }
}

/// <param name="Missing">The first ones of those with deductions to come.</param>
public sealed record WagesView(PageResult<WageLine> Page, IReadOnlyList<WagePerson> Missing);

public sealed record WageLine(Guid EmployeeId, string StaffNumber, string Name, string UnitName, long WageFen, long VariableFen, long OtherFen);

public sealed record WagePerson(Guid Id, string StaffNumber, string Name);

/// <param name="UsualFen">The wage of the employee's file, which a new month starts from.</param>
/// <param name="Months">The latest first.</param>
public sealed record PersonWagesView(WagePerson Person, long? UsualFen, IReadOnlyList<WageMonth> Months);
