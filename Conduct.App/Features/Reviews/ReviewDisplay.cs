using Conduct.App.Platform;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Reviews;

/// <summary>Tones of written reviews.</summary>
public static class ReviewDisplay
{
    public static Tone ToneOf(ReviewStatus status) => status switch
    {
        ReviewStatus.Assigned or ReviewStatus.Drafting => Tone.Info,
        ReviewStatus.Submitted or ReviewStatus.Returned => Tone.Warn,
        ReviewStatus.Accepted => Tone.Good,
        ReviewStatus.Declined => Tone.Bad,
        ReviewStatus.Waived or ReviewStatus.Cancelled => Tone.Neutral,
    };

    /// <summary>A review that was handed in waits for the officer; its author has nothing to do.</summary>
    public static Tone OwnToneOf(ReviewStatus status) => status == ReviewStatus.Submitted ? Tone.Neutral : ToneOf(status);

    public static Tone ToneOf(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Waiting => Tone.Info,
        ReviewOutcome.Accepted => Tone.Good,
        ReviewOutcome.Returned => Tone.Warn,
    };
}
