using Conduct.App.Platform;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.MyFile;

/// <summary>Tones of the badges on the employee's pages.</summary>
internal static class MyFileDisplay
{
    public static Tone ToneOf(DecisionStatus status) => status switch
    {
        DecisionStatus.Served => Tone.Warn,
        DecisionStatus.Effective => Tone.Info,
        DecisionStatus.Executed or DecisionStatus.Lifted => Tone.Good,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(ReviewStatus status) => status switch
    {
        ReviewStatus.Assigned or ReviewStatus.Drafting => Tone.Info,
        ReviewStatus.Returned => Tone.Warn,
        ReviewStatus.Declined => Tone.Bad,
        ReviewStatus.Accepted => Tone.Good,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(MeasureStatus status) => status switch
    {
        MeasureStatus.Pending => Tone.Warn,
        MeasureStatus.Done => Tone.Good,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Accepted => Tone.Good,
        ReviewOutcome.Returned => Tone.Warn,
        _ => Tone.Info,
    };
}
