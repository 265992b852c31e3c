using Conduct.App.Platform;
using Conduct.Domain.Appeals;

namespace Conduct.App.Features.Appeals;

/// <summary>Tones of appeals and proceedings.</summary>
public static class AppealDisplay
{
    public static Tone ToneOf(AppealStatus status) => status switch
    {
        AppealStatus.Filed or AppealStatus.Accepted => Tone.Warn,
        AppealStatus.UnderReview => Tone.Info,
        AppealStatus.Upheld or AppealStatus.Varied or AppealStatus.Revoked or AppealStatus.Remitted => Tone.Good,
        AppealStatus.OutOfTime or AppealStatus.NotAdmissible => Tone.Neutral,
    };

    public static Tone ToneOf(ProceedingOutcome outcome) => outcome switch
    {
        ProceedingOutcome.Won => Tone.Good,
        ProceedingOutcome.Lost => Tone.Bad,
        ProceedingOutcome.PartlyWon or ProceedingOutcome.Settled or ProceedingOutcome.Withdrawn => Tone.Neutral,
    };
}
