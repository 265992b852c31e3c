using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.App.Shell.Parts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Organisation;

public sealed class EmployeeQuery(IDbContextFactory<ConductDb> databases)
{
    private const int Suggestions = 20;

    /// <returns>Null when there is no such employee for this visitor.</returns>
    public async Task<EmployeeView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var employee = await db.Employees.VisibleTo(actor, Permission.ReadOrganisation).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (employee is null)
        {
            return null;
        }

        var unit = await db.OrgUnits.Where(row => row.Id == employee.UnitId).Select(row => row.Name).SingleAsync(ct);
        var manager = await db.Employees.Where(row => row.Id == employee.LineManagerId)
            .Select(row => new PersonChoice(row.Id, row.Name, row.StaffNumber, row.Post)).SingleOrDefaultAsync(ct);
        var seesWage = actor.ReachOf(Permission.ReadWages).Covers(employee.UnitId);
        var details = seesWage ? employee.Details : employee.Details with { MonthlyWageFen = null };
        return new(id, employee.Version, details, unit, manager, seesWage, actor.ReachOf(Permission.ManageOrganisation).Covers(employee.UnitId))
        {
            Former = [.. employee.Former.OrderByDescending(period => period.From).Select(period => new EarlierPeriod(period.From, period.To))],
        };
    }

    /// <summary>Employees whose name or staff number fits what was typed, for choosing a line manager.</summary>
    public async Task<IReadOnlyList<PersonChoice>> SuggestAsync(string text, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Employees.VisibleTo(actor, Permission.ManageOrganisation).AsNoTracking()
            .Where(row => row.LeftOn == null)
            .Where(PersonSearch.Fits(text))
            .OrderBy(row => row.StaffNumber).ThenBy(row => row.Id).Take(Suggestions)
            .Select(row => new PersonChoice(row.Id, row.Name, row.StaffNumber, row.Post))
            .ToListAsync(ct);
    }
}

/// <summary>One employee as the form shows them.</summary>
/// <param name="Details">Without the wage when the visitor may not see it.</param>
/// <param name="LineManager">As the form shows a choice.</param>
/// <param name="SeesWage">Whether the visitor may read and set the wage.</param>
/// <param name="MayChange">Whether the visitor may change the rest.</param>
public sealed record EmployeeView(Guid Id, int Version, EmployeeDetails Details, string UnitName, PersonChoice? LineManager, bool SeesWage, bool MayChange)
{
    /// <summary>Periods of employment before the one that the details show, the latest first.</summary>
    public IReadOnlyList<EarlierPeriod> Former { get; init; } = [];
}

public sealed record EarlierPeriod(DateOnly From, DateOnly To);
