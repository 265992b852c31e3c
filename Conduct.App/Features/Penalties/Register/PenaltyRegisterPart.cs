using Conduct.App.Register;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

internal sealed class PenaltyRegisterPart : RegisterPart
{
    public override void Fill(RegisterRow row, RegisterEntry entry)
    {
        var decision = entry.Decision;
        row.Occurrence = decision?.Occurrence;
        row.Measures = MeasureSets.Of(decision?.Measures.Where(measure => measure.Status != MeasureStatus.Revoked).Select(measure => measure.Kind) ?? []);
        row.DeductionFen = decision is { DeductionFen: > 0 } ? decision.DeductionFen : null;
        (row.PayrollPassed, row.PayrollParts) = PartsOf(decision);
        row.ProposedBy = decision?.Proposed.Name;
        row.ApprovedBy = ApproversOf(decision);
        row.ApprovedOn = decision?.ApprovedAt is { } approved ? entry.Case.Time.DateOf(approved) : null;
        row.ServiceMethod = decision?.Service?.Method;
        row.ServedOn = decision?.Service?.ServedOn;
        row.AppealEndsOn = decision?.AppealEndsOn;
        row.InfluenceEndsOn = decision?.InfluenceEndsOn;
        row.DecisionStatus = decision?.Status;
        row.Remark = RemarkOf(decision);
    }

    private static (int? Passed, int? Of) PartsOf(PenaltyDecision? decision)
    {
        PayrollPart[] parts = [.. decision?.PayrollParts.Where(part => part is { Counts: true, AmountFen: > 0 }) ?? []];
        return parts.Length == 0 ? (null, null) : (parts.Length, Math.Max(parts.Length, parts.GroupBy(part => part.Kind).Sum(kind => kind.MaxBy(part => part.Id)!.Of)));
    }

    private static string? ApproversOf(PenaltyDecision? decision) => Joined('、', decision?.Steps
        .Where(step => step.Round == decision.Round && step.Outcome == ApprovalOutcome.Approved)
        .OrderBy(step => step.Level)
        .Select(step => step.Decided?.Name));

    private static string? RemarkOf(PenaltyDecision? decision) => decision is null
        ? null
        : Joined('；', [decision.VarianceReason, decision.Service?.Note, .. decision.Measures.OrderBy(measure => measure.Kind).Select(measure => measure.Note)]);

    private static string? Joined(char separator, IEnumerable<string?>? parts) =>
        parts?.OfType<string>().Distinct().ToArray() is [_, ..] some ? string.Join(separator, some) : null;
}
