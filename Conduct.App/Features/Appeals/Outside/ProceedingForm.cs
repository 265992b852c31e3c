using Conduct.Domain.Appeals;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Appeals;

/// <summary>An arbitration or lawsuit while it is being written down; anything may still be missing.</summary>
public sealed class ProceedingForm
{
    public ProceedingStage Stage { get; set; }

    public string Body { get; set; } = "";

    public string Number { get; set; } = "";

    public DateOnly? BegunOn { get; set; }

    public DateOnly? HearingOn { get; set; }

    public DateOnly? DueOn { get; set; }

    public string DueFor { get; set; } = "";

    public decimal? ClaimYuan { get; set; }

    public ProceedingFacts Facts => new(Body ?? "", Number, BegunOn ?? default, HearingOn, DueOn, DueFor, Money.RoundedFen(ClaimYuan));

    public static ProceedingForm Of(ProceedingView view) => new()
    {
        Stage = view.Stage,
        Body = view.Facts.Body,
        Number = view.Facts.Number ?? "",
        BegunOn = view.Facts.BegunOn,
        HearingOn = view.Facts.HearingOn,
        DueOn = view.Facts.DueOn,
        DueFor = view.Facts.DueFor ?? "",
        ClaimYuan = view.Facts.ClaimFen is { } fen ? Money.YuanFromFen(fen) : null,
    };
}

/// <summary>How it ended.</summary>
public sealed class ResultForm
{
    public ProceedingOutcome Outcome { get; set; }

    public DateOnly? On { get; set; }

    public decimal? AwardYuan { get; set; }

    public string Note { get; set; } = "";

    public ProceedingResult Result => new(Outcome, On ?? default, Money.RoundedFen(AwardYuan), Note);
}
