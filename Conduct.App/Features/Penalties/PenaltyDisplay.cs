using System.Globalization;
using Conduct.App.Platform;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Penalties;

/// <summary>How penalties are worded and coloured wherever they are shown.</summary>
public static class PenaltyDisplay
{
    public static string Clause(Allegation allegation) => $"{allegation.ClauseCode} {Bilingual.Pick(allegation.ClauseTitle, allegation.ClauseTitleEn)}";

    public static Tone ToneOf(DecisionStatus status) => status switch
    {
        DecisionStatus.Proposed or DecisionStatus.PendingApproval or DecisionStatus.Approved => Tone.Info,
        DecisionStatus.Returned or DecisionStatus.Served or DecisionStatus.Stayed => Tone.Warn,
        DecisionStatus.Effective or DecisionStatus.Executed or DecisionStatus.Lifted => Tone.Good,
        DecisionStatus.Rejected => Tone.Bad,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(MeasureStatus status) => status switch
    {
        MeasureStatus.Pending => Tone.Warn,
        MeasureStatus.Done => Tone.Good,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(ReviewStatus status) => status switch
    {
        ReviewStatus.Assigned or ReviewStatus.Drafting => Tone.Info,
        ReviewStatus.Submitted or ReviewStatus.Returned => Tone.Warn,
        ReviewStatus.Accepted => Tone.Good,
        ReviewStatus.Declined => Tone.Bad,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(ApprovalOutcome outcome) => outcome switch
    {
        ApprovalOutcome.Approved => Tone.Good,
        ApprovalOutcome.Returned => Tone.Warn,
        ApprovalOutcome.Rejected => Tone.Bad,
        _ => Tone.Neutral,
    };

    public static string Format(string format, params object[] values) => string.Format(CultureInfo.CurrentCulture, format, values);
}
