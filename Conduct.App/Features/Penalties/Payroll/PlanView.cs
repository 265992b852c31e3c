using Conduct.Domain.Deductions;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>The plan of one decision's deductions, as the calculator shows it.</summary>
/// <param name="Gaps">What has to be entered first; then there are no plans.</param>
/// <param name="Place">Where the person works.</param>
/// <param name="From">The month the minimum wage is missing for.</param>
/// <param name="Plans">One for each kind.</param>
/// <param name="IsAssumed">The decision is not in effect yet: it is reckoned as if it were served now.</param>
public sealed record PlanView(IReadOnlyList<PayGap> Gaps, string? Place, DateOnly From, IReadOnlyList<DeductionPlan> Plans, bool IsAssumed)
{
    /// <summary>Of a decision; null when it takes no money.</summary>
    /// <param name="assumedMonth">The first month of one that is not served yet.</param>
    /// <param name="waitsForAppeal">Whether rule 26 is on.</param>
    public static PlanView? Of(PenaltyDecision decision, PersonDeductions person, DateOnly assumedMonth, bool waitsForAppeal)
    {
        var first = decision.AppealEndsOn is { } ends && waitsForAppeal ? ends.StartOfMonth().AddMonths(1) : assumedMonth;
        MeasureDraft[] open = [.. decision.Measures.Where(measure => measure.Status is MeasureStatus.Planned or MeasureStatus.Pending).Select(measure => new MeasureDraft(measure.Kind, measure.AmountFen))];
        return decision.EffectiveOn is null ? Assumed(decision.Id, open, person, first) : Of(decision.Id, person, []);
    }

    /// <summary>Of a proposal; null when it takes no money.</summary>
    public static PlanView? Assumed(Guid decisionId, IEnumerable<MeasureDraft> measures, PersonDeductions person, DateOnly firstMonth) => Of(
        decisionId, person, [.. measures.Where(draft => MeasureKinds.IsMoney(draft.Kind) && draft.AmountFen > 0).Select(draft => new Deduction(decisionId, draft.Kind, draft.AmountFen!.Value, DateOnly.MaxValue, firstMonth, []))]);

    private static PlanView? Of(Guid decisionId, PersonDeductions person, Deduction[] proposed)
    {
        DeductionPlan[] plans = [.. person.Plan(proposed).Where(plan => plan.Deduction.DecisionId == decisionId)];
        return proposed.Length == 0 && !person.Deductions.Any(one => one.DecisionId == decisionId) ? null : new(person.Gaps, person.Pay.Place, person.OpenFrom, plans, proposed.Length > 0);
    }
}
