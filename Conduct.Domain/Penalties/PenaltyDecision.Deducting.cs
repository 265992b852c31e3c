using Conduct.Domain.Cases;
using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

public sealed partial class PenaltyDecision
{
    private readonly List<PayrollPart> _payrollParts = [];

    /// <summary>All that was ever passed to the payroll, returned parts included.</summary>
    public IReadOnlyList<PayrollPart> PayrollParts => _payrollParts;

    /// <summary>The first month whose payroll may take something (rule 26); null before the decision takes effect.</summary>
    public DateOnly? FirstPayrollMonth(bool waitsForAppeal) =>
        EffectiveOn is not { } effective ? null
        : waitsForAppeal && AppealClosedOn is null ? Later(effective.StartOfMonth(), AppealEndsOn!.Value.StartOfMonth().AddMonths(1))
        : Later(effective.StartOfMonth(), (waitsForAppeal ? AppealClosedOn!.Value : effective).StartOfMonth());

    /// <summary>What this decision takes from the wage, one for each kind; none before it takes effect.</summary>
    public IReadOnlyList<Deduction> Deductions(bool waitsForAppeal) => FirstPayrollMonth(waitsForAppeal) is not { } first
        ? []
        : [.. _measures.Select(measure => measure.Kind).Where(MeasureKinds.IsMoney).Concat(_payrollParts.Select(part => part.Kind)).Distinct().Order()
            .Select(kind => new Deduction(Id, kind, OwedFen(kind, waitsForAppeal), EffectiveOn!.Value, first, [.. PartsOf(kind).Select(part => new PassedPart(part.Month, part.AmountFen))]))];

    /// <summary>The parts of a measure that count, by month.</summary>
    public IEnumerable<PayrollPart> PartsOf(MeasureKind kind) => _payrollParts.Where(part => part.Kind == kind && part.Counts).OrderBy(part => part.Month).ThenBy(part => part.Id);

    /// <summary>Passes a part to the payroll of its month; the last one carries the measure out. A refund is a part below zero.</summary>
    public void PassToPayroll(PayrollOrder order, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(actor.EmployeeId != EmployeeId, CaseRules.NamedInCase);
        Rule.Require(order.AmountFen < 0 || (EffectiveOn is not null && DecisionWorkflow.InEffect.Contains(Status)), PenaltyRules.NotYetEffective);
        var measure = _measures.Find(one => one.Kind == order.Kind && one.Status != MeasureStatus.Revoked);
        Rule.Require(MeasureKinds.IsMoney(order.Kind) && (measure is not null || order.AmountFen < 0), PenaltyRules.MeasureUnknown);
        var due = RequireDue(order, today);
        var part = new PayrollPart(Id, order with { Month = order.Month.StartOfMonth() }, actor.Sign(now));
        _payrollParts.Add(part);
        Record(About<DomainEvent>(order.AmountFen < 0 ? new DeductionRefunded(Id, part.Kind, part.Month) : new DeductionPassed(Id, part.Kind, part.Month)), actor, now);
        if (order.AmountFen == due.OpenFen)
        {
            Take(measure!, MeasureStatus.Done, null, part.Month, actor, now);
        }
    }

    /// <summary>The payroll did not take it after all, or it was passed by mistake: the amount is open again.</summary>
    public void ReturnFromPayroll(CaseFile caseFile, Guid partId, string? reason, Actor actor, DateTimeOffset now)
    {
        Rule.Require(actor.EmployeeId != EmployeeId, CaseRules.NamedInCase);
        Rule.Require(caseFile.Status is not (CaseStatus.Closed or CaseStatus.Archived), PenaltyRules.PartOfClosedCase);
        var part = _payrollParts.Find(one => one.Id == partId) ?? throw new RuleBrokenException(PenaltyRules.PartUnknown);
        part.Return(RequireReason(reason), actor.Sign(now));
        if (_measures.Find(one => one.Kind == part.Kind && one.Status == MeasureStatus.Done) is { } measure)
        {
            measure.Reopen();
            if (Status == DecisionStatus.Executed)
            {
                Move(DecisionAction.TakeBack);
                ExecutedAt = null;
            }
        }

        Record(About(new DeductionReturned(Id, part.Kind, part.Month) { Reason = part.ReturnReason }), actor, now);
    }

    /// <summary>The subject gave up the appeal in writing before the window was over.</summary>
    public void WaiveAppeal(CaseFile caseFile, string? note, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(!caseFile.Names(actor.EmployeeId), CaseRules.NamedInCase);
        Rule.Require(IsServed && AppealClosedOn is null && AppealEndsOn >= today, PenaltyRules.AppealNotOpen);
        var kept = RequireReason(note);
        AppealClosedOn = today;
        Record(About(new AppealWaived(Id) { Reason = kept }), actor, now);
    }

    private Deduction RequireDue(PayrollOrder order, DateOnly today)
    {
        Rule.Require(order.AmountFen < 0 || !order.WaitsForAppeal || !IsUnderAppeal, PenaltyRules.UnderAppeal);
        var due = Deductions(order.WaitsForAppeal).First(one => one.Kind == order.Kind);
        if (order.AmountFen < 0)
        {
            Rule.Require(-order.AmountFen == due.RefundFen, PenaltyRules.PartNotOwed);
            return due;
        }

        Rule.Require(due.OpenFen > 0, PenaltyRules.MeasureNotPending);
        Rule.Require(order.AmountFen > 0 && order.AmountFen <= due.OpenFen, PenaltyRules.PartNotOwed);
        Rule.Require(!order.WaitsForAppeal || AppealClosedOn is not null || AppealEndsOn < today, PenaltyRules.PayrollWaitsForAppeal, AppealEndsOn!.Value);
        Rule.Require(order.Month.StartOfMonth() >= due.FirstMonth, PenaltyRules.PayrollWaitsForAppeal, AppealEndsOn!.Value);
        return due;
    }

    // Nothing of what is stayed, or waits for an appeal that runs, is taken, and nothing given back; what is waived is not taken any further.
    private long OwedFen(MeasureKind kind, bool waitsForAppeal)
    {
        var (passed, measure) = (PartsOf(kind).Sum(part => part.AmountFen), _measures.Find(one => one.Kind == kind && one.Status != MeasureStatus.Revoked));
        return Status == DecisionStatus.Revoked || measure is null ? 0
            : Status == DecisionStatus.Stayed || (waitsForAppeal && IsUnderAppeal) || measure.Status == MeasureStatus.Waived ? passed
            : measure.AmountFen ?? 0;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
