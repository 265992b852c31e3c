using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>The state of the proposal editor.</summary>
public sealed class ProposalForm
{
    public List<MeasureRow> Rows { get; init; } = [];

    public string Grounds { get; set; } = "";

    public string VarianceReason { get; set; } = "";

    public Dictionary<ConcernKind, string> Reasons { get; init; } = [];

    public HashSet<Circumstance> Circumstances { get; init; } = [];

    public IReadOnlyList<MeasureDraft> Measures => [.. Rows.Select(row => row.AsDraft())];

    public ProposalContent Content => new(Measures, Grounds, string.IsNullOrWhiteSpace(VarianceReason) ? null : VarianceReason) { Reasons = new Dictionary<ConcernKind, string>(Reasons), Circumstances = [.. Circumstances.Order()] };

    public static ProposalForm Of(ProposalContent start) =>
        new() { Rows = [.. start.Measures.Select(MeasureRow.Of)], Grounds = start.Grounds, VarianceReason = start.VarianceReason ?? "", Reasons = new(start.Reasons), Circumstances = [.. start.Circumstances] };

    public void Set(Circumstance one, bool applies)
    {
        if (applies)
        {
            Circumstances.Add(one);
        }
        else
        {
            Circumstances.Remove(one);
        }
    }

    /// <summary>Takes over what was proposed for somebody else, as far as this person's clauses allow it.</summary>
    public void Take(ProposalContent content, PenaltyScale scale)
    {
        Rows.Clear();
        Rows.AddRange(content.Measures.Where(draft => draft.Kind != MeasureKind.PerformanceDeduction || scale.NamesDeduction).Select(MeasureRow.Of));
        (Grounds, VarianceReason) = (content.Grounds, content.VarianceReason ?? "");
        Circumstances.Clear();
        Circumstances.UnionWith(content.Circumstances);
        foreach (var (kind, reason) in content.Reasons)
        {
            Reasons[kind] = reason;
        }
    }

    /// <summary>Kinds that can still be added: each once, one sanction, a deduction only where a clause names it (rule 5).</summary>
    public IReadOnlyList<MeasureKind> Addable(PenaltyScale scale) =>
        [.. Enum.GetValues<MeasureKind>().Where(kind => Rows.TrueForAll(row => row.Kind != kind)
            && (!MeasureKinds.IsSanction(kind) || Rows.TrueForAll(row => !MeasureKinds.IsSanction(row.Kind)))
            && (kind != MeasureKind.PerformanceDeduction || scale.NamesDeduction))];

    public void Add(MeasureKind kind, PenaltyScale scale)
    {
        var foreseen = scale.Suggested.FirstOrDefault(draft => draft.Kind == kind);
        Rows.Add(MeasureRow.Of(foreseen ?? new MeasureDraft(kind, Days: kind switch
        {
            MeasureKind.WrittenReview => MeasureDraft.DefaultReviewDays,
            MeasureKind.Training => MeasureDraft.DefaultTrainingDays,
            MeasureKind.PerformanceDeduction or MeasureKind.Compensation or MeasureKind.OralWarning or MeasureKind.WrittenWarning or MeasureKind.FinalWarning or MeasureKind.Demerit
                or MeasureKind.MajorDemerit or MeasureKind.Suspension or MeasureKind.Demotion or MeasureKind.Termination => null,
        })));
        Rows.Sort((left, right) => left.Kind.CompareTo(right.Kind));
    }
}
