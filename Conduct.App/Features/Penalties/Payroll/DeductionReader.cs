using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Deductions;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Reads what people's plans are reckoned from. Nobody's reach is asked here: the room of a month is shared by all decisions on a person.</summary>
public sealed class DeductionReader(PayrollSettings settings, OrganisationClock clock)
{
    /// <returns>By employee; for everyone asked for, also without any deduction.</returns>
    public async Task<IReadOnlyDictionary<Guid, PersonDeductions>> ReadAsync(ConductDb db, IQueryable<Guid> employeeIds, CancellationToken ct)
    {
        var people = await db.Employees.Where(one => employeeIds.Contains(one.Id)).Select(one => new { one.Id, one.UnitId }).ToListAsync(ct);
        if (people.Count == 0)
        {
            return new Dictionary<Guid, PersonDeductions>();
        }

        MeasureKind[] money = [.. MeasureKinds.Money];
        var decisions = (await db.PenaltyDecisions.AsNoTracking().IgnoreAutoIncludes().Include(one => one.Measures).Include(one => one.PayrollParts).AsSplitQuery()
            .Where(one => one.EffectiveOn != null && employeeIds.Contains(one.EmployeeId)
                && one.Measures.Any(measure => money.Contains(measure.Kind)))
            .ToListAsync(ct)).ToLookup(one => one.EmployeeId);
        var wages = (await db.WageRecords.Where(one => employeeIds.Contains(one.EmployeeId))
            .Select(one => new { one.EmployeeId, one.Month, one.WageFen, one.VariableFen, one.OtherFen }).ToListAsync(ct))
            .ToLookup(one => one.EmployeeId, one => new WageMonth(one.Month, new(one.WageFen, one.VariableFen, one.OtherFen)));
        var places = await PlacesAsync(db, people.Select(one => one.UnitId).ToHashSet(), ct);
        var minimums = await MinimumsAsync(db, ct);
        var from = settings.OpenFrom(clock.Today);
        return people.ToDictionary(one => one.Id, one => new PersonDeductions(
            [.. decisions[one.Id].SelectMany(decision => decision.Deductions(settings.WaitsForAppeal))],
            new(places[one.UnitId], [.. wages[one.Id]], places[one.UnitId] is { } place ? [.. minimums[place]] : []),
            from));
    }

    /// <summary>Decisions that may have something for the payroll: parts to come, or, since an appeal, something to give back.</summary>
    public static IQueryable<PenaltyDecision> Concerned(IQueryable<PenaltyDecision> decisions)
    {
        DecisionStatus[] deducted = [.. DecisionWorkflow.InEffect];
        MeasureKind[] money = [.. MeasureKinds.Money];
        return decisions.Where(one =>
            (deducted.Contains(one.Status) && one.Measures.Any(measure => money.Contains(measure.Kind) && measure.Status == MeasureStatus.Pending))
            || (one.PayrollParts.Any() && (one.Status == DecisionStatus.Revoked || one.Status == DecisionStatus.Varied || one.AppealId != null)));
    }

    private static async Task<Dictionary<Guid, string?>> PlacesAsync(ConductDb db, HashSet<Guid> units, CancellationToken ct)
    {
        var tree = await db.OrgTreeAsync(ct);
        var placed = await db.OrgUnits.Where(unit => unit.Place != null).Select(unit => new { unit.Id, unit.Place }).ToDictionaryAsync(unit => unit.Id, unit => unit.Place, ct);
        return units.ToDictionary(id => id, id => tree.Upwards(id).Select(unit => placed.GetValueOrDefault(unit.Id)).FirstOrDefault(place => place is not null));
    }

    private static async Task<ILookup<string, MinimumFrom>> MinimumsAsync(ConductDb db, CancellationToken ct) =>
        (await db.MinimumWages.AsNoTracking().OrderBy(row => row.ValidFrom).ThenBy(row => row.Id).ToListAsync(ct))
            .ToLookup(row => row.Place, row => new MinimumFrom(row.ValidFrom, row.AmountFen, row.Checked is not null));
}
