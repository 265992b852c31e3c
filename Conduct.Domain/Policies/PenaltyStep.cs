using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Policies;

/// <summary>What a clause foresees for the nth time within the look-back. Amounts in fen.</summary>
public sealed class PenaltyStep
{
    private PenaltyStep()
    {
    }

    public PenaltyStep(int occurrence, long? deductionMinFen = null, long? deductionMaxFen = null, long? deductionDefaultFen = null, int? reviewDays = null, MeasureKind? warning = null, string? training = null, string? trainingEn = null)
    {
        Rule.Require(
            (deductionMinFen, deductionMaxFen, deductionDefaultFen) is (null, null, null)
            || (0 <= deductionMinFen && deductionMinFen <= deductionDefaultFen && deductionDefaultFen <= deductionMaxFen),
            PolicyRules.DeductionRangeWrong);
        Rule.Require(reviewDays is null or > 0, PolicyRules.ReviewDaysWrong);
        Rule.Require(warning is null || MeasureKinds.IsSanction(warning.Value), PolicyRules.WarningWrong);
        Id = NewId.Next();
        (Occurrence, DeductionMinFen, DeductionMaxFen, DeductionDefaultFen) = (occurrence, deductionMinFen, deductionMaxFen, deductionDefaultFen);
        (ReviewDays, Warning, Training, TrainingEn) = (reviewDays, warning, training, trainingEn);
    }

    public Guid Id { get; private set; }

    public int Occurrence { get; private set; }

    public long? DeductionMinFen { get; private set; }

    public long? DeductionMaxFen { get; private set; }

    public long? DeductionDefaultFen { get; private set; }

    /// <summary>Calendar days for the written review, counted from service.</summary>
    public int? ReviewDays { get; private set; }

    /// <summary>A sanction from oral warning to termination.</summary>
    public MeasureKind? Warning { get; private set; }

    public string? Training { get; private set; }

    public string? TrainingEn { get; private set; }

    /// <summary>Rule 7: whether the amount lies within this step's range.</summary>
    public bool Covers(long deductionFen) => DeductionMinFen <= deductionFen && deductionFen <= DeductionMaxFen;

    /// <summary>The measures filled in when a penalty is proposed.</summary>
    public IReadOnlyList<MeasureDraft> Measures()
    {
        List<MeasureDraft> drafts = [];
        if (DeductionDefaultFen is > 0)
        {
            drafts.Add(MeasureDraft.Deduction(DeductionDefaultFen.Value));
        }

        if (ReviewDays is { } days)
        {
            drafts.Add(MeasureDraft.WrittenReview(days));
        }

        if (Warning is { } warning)
        {
            drafts.Add(MeasureDraft.Sanction(warning));
        }

        if (Training is { } training)
        {
            drafts.Add(MeasureDraft.Training(training));
        }

        return drafts;
    }
}
