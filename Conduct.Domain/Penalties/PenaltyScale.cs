using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.Domain.Penalties;

/// <summary>
/// What the clauses of one decision foresee together. The heaviest clause sets the proposal; the range reaches
/// from the highest lower limit to the sum of the upper limits. Amounts in fen.
/// </summary>
public sealed record PenaltyScale(long MinFen, long MaxFen, bool NamesDeduction, MeasureKind? HeaviestSanction, int Occurrence, int InfluenceMonths, IReadOnlyList<MeasureDraft> Suggested)
{
    public static PenaltyScale Of(IReadOnlyCollection<(ClauseInForce Clause, LookBack LookBack)> allegations)
    {
        Rule.Require(allegations.Count > 0, PenaltyRules.AllegationMissing);
        PenaltyStep[] steps = [.. allegations.Select(one => one.Clause.Clause.StepFor(one.LookBack.Occurrence))];
        return new PenaltyScale(
            steps.Max(step => step.DeductionMinFen ?? 0),
            steps.Sum(step => step.DeductionMaxFen ?? 0),
            allegations.Any(one => one.Clause.Clause.NamesDeduction),
            steps.Max(step => step.Warning),
            allegations.Max(one => one.LookBack.Occurrence),
            allegations.Max(one => one.Clause.Clause.InfluenceMonths),
            Suggest(steps));
    }

    /// <summary>Rule 7: within the range and no heavier a sanction than foreseen.</summary>
    public bool Covers(IReadOnlyCollection<MeasureDraft> measures)
    {
        var deduction = measures.Where(measure => measure.Kind == MeasureKind.PerformanceDeduction).Sum(measure => measure.AmountFen ?? 0);
        var sanction = measures.Where(measure => MeasureKinds.IsSanction(measure.Kind)).Select(measure => (MeasureKind?)measure.Kind).Max();
        return MinFen <= deduction && deduction <= MaxFen && (sanction is null || sanction <= HeaviestSanction);
    }

    private static List<MeasureDraft> Suggest(PenaltyStep[] steps) =>
        [.. steps.SelectMany(step => step.Measures())
            .GroupBy(draft => MeasureKinds.IsSanction(draft.Kind) ? MeasureKind.OralWarning : draft.Kind)
            .OrderBy(group => group.Key)
            .Select(group => group.OrderByDescending(draft => draft.Kind).ThenByDescending(draft => draft.AmountFen).ThenBy(draft => draft.Days).First())];
}
