using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>How penalties are worded and coloured wherever they are shown.</summary>
public static class PenaltyDisplay
{
    public static string Clause(Allegation allegation) => $"{allegation.ClauseCode} {Bilingual.Pick(allegation.ClauseTitle, allegation.ClauseTitleEn)}";

    /// <summary>Why a reason is asked for.</summary>
    public static string Of(Concern concern) => concern.Kind switch
    {
        ConcernKind.NotAcknowledged => PenaltyTexts.NotAcknowledgedFormat.With(concern.What, concern.From, DateOnly.FromDayNumber((int)concern.To)),
        ConcernKind.OutsidePrecedents => PenaltyTexts.OutsidePrecedentsFormat.With(concern.What, MeasureDisplay.Yuan(concern.From, concern.To)),
        ConcernKind.Stale => (concern.To >= CaseAge.StrongMonths ? PenaltyTexts.VeryStaleFormat : PenaltyTexts.StaleFormat).With(concern.From, concern.To),
        ConcernKind.ReviewAccepted => PenaltyTexts.ReviewAcceptedFormat.With(concern.What),
    };

    /// <summary>What speaks for the employee first, each with its weight in a word.</summary>
    public static string Of(IReadOnlyList<Circumstance> circumstances) => string.Join(PenaltyTexts.ListSeparator, circumstances
        .OrderBy(one => Circumstances.Mitigating.Contains(one) ? 0 : 1)
        .Select(one => (Circumstances.Mitigating.Contains(one) ? PenaltyTexts.MitigatingFormat : PenaltyTexts.AggravatingFormat).With(DomainTexts.Of(one))));

    /// <summary>The answers, each kind once.</summary>
    public static IReadOnlyDictionary<ConcernKind, string> Reasons(IEnumerable<Concern> concerns) =>
        concerns.GroupBy(concern => concern.Kind).ToDictionary(group => group.Key, group => group.First().Reason ?? "");

    public static Tone ToneOf(DecisionStatus status) => status switch
    {
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Approved => Tone.Info,
        DecisionStatus.Returned or DecisionStatus.Served or DecisionStatus.Stayed => Tone.Warn,
        DecisionStatus.Effective or DecisionStatus.Executed or DecisionStatus.Lifted => Tone.Good,
        DecisionStatus.Rejected => Tone.Bad,
        DecisionStatus.Varied or DecisionStatus.Revoked or DecisionStatus.Withdrawn => Tone.Neutral,
    };

    /// <summary>For who is penalised, a decision that takes effect is not yet a good end: the measures are still to come.</summary>
    public static Tone OwnToneOf(DecisionStatus status) => DecisionWorkflow.InEffect.Contains(status) ? Tone.Info : ToneOf(status);

    public static Tone ToneOf(MeasureStatus status) => status switch
    {
        MeasureStatus.Pending => Tone.Warn,
        MeasureStatus.Done => Tone.Good,
        MeasureStatus.Planned or MeasureStatus.Waived or MeasureStatus.Revoked => Tone.Neutral,
    };

    public static Tone ToneOf(ApprovalOutcome outcome) => outcome switch
    {
        ApprovalOutcome.Approved => Tone.Good,
        ApprovalOutcome.Returned => Tone.Warn,
        ApprovalOutcome.Rejected => Tone.Bad,
        ApprovalOutcome.Waiting => Tone.Neutral,
    };
}
