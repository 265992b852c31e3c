using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

/// <summary>What an appeal leaves of a decision, measure by measure: what is not named falls away. Never heavier than what it replaces.</summary>
/// <param name="Kept">By measure: as it counts from now on.</param>
/// <param name="InfluenceMonths">How long the penalty stays on the record.</param>
public sealed record Variation(IReadOnlyDictionary<Guid, MeasureDraft> Kept, int InfluenceMonths)
{
    /// <summary>
    /// Whether one measure is no heavier than another: the same kind, or a lighter sanction in place of a sanction; no more money, no longer a suspension.
    /// The days of a review or training stay: fewer would be heavier, and more are for HR to grant.
    /// </summary>
    public static bool IsNoHeavier(MeasureDraft was, MeasureDraft now) =>
        (now.Kind == was.Kind || (MeasureKinds.IsSanction(was.Kind) && MeasureKinds.IsSanction(now.Kind) && now.Kind < was.Kind))
        && (MeasureKinds.IsMoney(now.Kind) ? now.AmountFen is > 0 && now.AmountFen <= was.AmountFen : now.AmountFen is null)
        && HasNoMoreDays(was, now);

    internal void RequireLighter(IReadOnlyCollection<Measure> measures, int influenceMonths)
    {
        var standing = measures.Where(measure => measure.Status != MeasureStatus.Revoked).ToDictionary(measure => measure.Id, measure => measure.AsDraft());
        Rule.Require(Kept.Keys.All(standing.ContainsKey), PenaltyRules.MeasureUnknown);
        Rule.Require(Kept.Count > 0, PenaltyRules.VariationLeavesNothing);
        Rule.Require(Kept.All(kept => IsNoHeavier(standing[kept.Key], kept.Value)) && InfluenceMonths >= 0 && InfluenceMonths <= influenceMonths, PenaltyRules.VariationHeavier);
        Rule.Require(
            Kept.Count < standing.Count || InfluenceMonths < influenceMonths || Kept.Any(kept => !IsNoHeavier(kept.Value, standing[kept.Key])), PenaltyRules.VariationChangesNothing);
    }

    private static bool HasNoMoreDays(MeasureDraft was, MeasureDraft now) =>
        MeasureKinds.HasTerm(now.Kind) ? now.Days == was.Days
        : now.Kind != MeasureKind.Suspension ? now.Days is null
        : was.Kind != MeasureKind.Suspension ? now.Days is null or (> 0 and <= MeasureDraft.MaxDays)
        : was.Days is null ? now.Days is null or (> 0 and <= MeasureDraft.MaxDays) : now.Days is > 0 && now.Days <= was.Days;
}
