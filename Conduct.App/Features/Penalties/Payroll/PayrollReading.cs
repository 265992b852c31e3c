using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>The lines of a month, from the plans of everybody concerned: what waits and what cannot be planned first, by staff number, then what was passed.</summary>
internal sealed class PayrollReading(ConductDb db, DeductionReader reader, OrganisationClock clock, DateOnly month)
{
    private readonly List<PayrollLine> _lines = [];
    private Dictionary<Guid, Row> _rows = [];

    /// <summary>Parts of earlier months that still wait.</summary>
    public int Before { get; private set; }

    public async Task<IReadOnlyList<PayrollLine>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var visible = db.PenaltyDecisions.VisibleTo(actor, Permission.HandleCases);
        var concerned = DeductionReader.Concerned(visible);
        var passed = await db.PayrollParts.AsNoTracking().Where(part => part.Month == month && visible.Any(one => one.Id == part.DecisionId)).ToListAsync(ct);
        _rows = (await RowsOf(concerned).ToListAsync(ct)).Concat(await RowsOf(visible.Where(one => one.PayrollParts.Any(part => part.Month == month))).ToListAsync(ct))
            .DistinctBy(row => row.DecisionId).ToDictionary(row => row.DecisionId);
        foreach (var person in (await reader.ReadAsync(db, concerned.Select(one => one.EmployeeId), ct)).Values)
        {
            Take(person);
        }

        _lines.AddRange(passed.Where(part => part.Counts).Select(part => Line(part.DecisionId, part.Kind, part.AmountFen, part.Of, part.Of) with { PartId = part.Id, PassedBy = part.Passed.Name }));
        var left = await db.LeftAmongAsync(_lines.Select(line => line.EmployeeId).Distinct(), clock.Today, ct);
        return [.. _lines.OrderBy(line => line.PartId is not null).ThenBy(line => line.StaffNumber, StringComparer.Ordinal).ThenBy(line => line.DecisionId).ThenBy(line => line.Kind)
            .Select(line => line with { HasLeft = left.Contains(line.EmployeeId) })];
    }

    private void Take(PersonDeductions person)
    {
        var current = month == clock.Today.StartOfMonth();
        foreach (var one in person.Deductions.Where(one => _rows.ContainsKey(one.DecisionId)))
        {
            if (current && one.RefundFen > 0)
            {
                _lines.Add(Line(one.DecisionId, one.Kind, -one.RefundFen, 1, 1));
            }

            if (person.Gaps.Count > 0 && one.OpenFen > 0 && one.FirstMonth <= month)
            {
                _lines.Add(Line(one.DecisionId, one.Kind, one.OpenFen, 0, 0) with { Blocked = new(person.Gaps, person.Pay.Place, person.OpenFrom, [], false) });
            }
        }

        foreach (var plan in person.Plan().Where(plan => _rows.ContainsKey(plan.Deduction.DecisionId)))
        {
            Take(plan, person, current);
        }
    }

    private void Take(DeductionPlan plan, PersonDeductions person, bool current)
    {
        Before += plan.Parts.Count(part => part.Month < month);
        var passed = plan.Deduction.Passed.Count(part => part.Fen > 0);
        foreach (var (index, part) in plan.Parts.Index().Where(one => one.Item.Month == month))
        {
            _lines.Add(Line(plan.Deduction.DecisionId, plan.Deduction.Kind, part.Fen, passed + index + 1, plan.PartCount) with { IsEstimated = part.Room.Basis.IsEstimated });
        }

        if (plan.UnplacedFen > 0 && current)
        {
            _lines.Add(Line(plan.Deduction.DecisionId, plan.Deduction.Kind, plan.UnplacedFen, 0, 0) with { Blocked = new([], person.Pay.Place, person.OpenFrom, [plan], false) });
        }
    }

    private PayrollLine Line(Guid decisionId, MeasureKind kind, long fen, int number, int of)
    {
        var row = _rows[decisionId];
        return new(
            decisionId, row.Version, row.CaseFileId, row.CaseNumber, row.EmployeeId, row.StaffNumber, row.Name, row.UnitName, kind, fen, number, of,
            row.ApprovedAt is { } approved ? clock.DateOf(approved) : null, row.EffectiveOn, null, null);
    }

    private IQueryable<Row> RowsOf(IQueryable<PenaltyDecision> decisions) =>
        from decision in decisions
        join subject in db.Subjects on decision.SubjectId equals subject.Id
        join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
        select new Row(decision.Id, decision.Version, caseFile.Id, caseFile.Number!, decision.EmployeeId, subject.StaffNumber, subject.Name, subject.UnitName, decision.ApprovedAt, decision.EffectiveOn);

    private sealed record Row(
        Guid DecisionId, int Version, Guid CaseFileId, string CaseNumber, Guid EmployeeId, string StaffNumber, string Name, string UnitName, DateTimeOffset? ApprovedAt, DateOnly? EffectiveOn);
}
