using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>A line of a penalty table in the editor. Amounts in yuan.</summary>
public sealed class StepForm
{
    private const decimal MostYuan = 9_999_999_999m;

    public decimal? Min { get; set; }

    public decimal? Usual { get; set; }

    public decimal? Max { get; set; }

    public int? ReviewDays { get; set; }

    public MeasureKind? Warning { get; set; }

    public int? SuspensionDays { get; set; }

    public string? Training { get; set; }

    public string? TrainingEn { get; set; }

    public static StepForm Of(StepDraft draft) => new()
    {
        Min = Yuan(draft.DeductionMinFen),
        Usual = Yuan(draft.DeductionDefaultFen),
        Max = Yuan(draft.DeductionMaxFen),
        ReviewDays = draft.ReviewDays,
        Warning = draft.Warning,
        SuspensionDays = draft.SuspensionDays,
        Training = draft.Training,
        TrainingEn = draft.TrainingEn,
    };

    /// <summary>The line as it is kept; a fraction of a fen is rounded, and days belong to a suspension alone.</summary>
    public StepDraft ToDraft() => new()
    {
        DeductionMinFen = Fen(Min),
        DeductionDefaultFen = Fen(Usual),
        DeductionMaxFen = Fen(Max),
        ReviewDays = ReviewDays,
        Warning = Warning,
        SuspensionDays = Warning == MeasureKind.Suspension ? SuspensionDays : null,
        Training = PolicyDraftForm.Empty(Training),
        TrainingEn = PolicyDraftForm.Empty(TrainingEn),
    };

    private static decimal? Yuan(long? fen) => fen is { } amount ? Money.YuanFromFen(amount) : null;

    private static long? Fen(decimal? yuan) => Money.RoundedFen(yuan is { } amount ? Math.Clamp(amount, -MostYuan, MostYuan) : null);
}
