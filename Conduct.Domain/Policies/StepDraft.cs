using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Policies;

/// <summary>A line of a penalty table as it is being written; its place in the table is the occurrence. Amounts in fen.</summary>
public sealed record StepDraft
{
    public long? DeductionMinFen { get; init; }

    public long? DeductionMaxFen { get; init; }

    public long? DeductionDefaultFen { get; init; }

    public int? ReviewDays { get; init; }

    public MeasureKind? Warning { get; init; }

    public int? SuspensionDays { get; init; }

    public string? Training { get; init; }

    public string? TrainingEn { get; init; }

    public static StepDraft Of(PenaltyStep step) => new()
    {
        DeductionMinFen = step.DeductionMinFen,
        DeductionMaxFen = step.DeductionMaxFen,
        DeductionDefaultFen = step.DeductionDefaultFen,
        ReviewDays = step.ReviewDays,
        Warning = step.Warning,
        SuspensionDays = step.SuspensionDays,
        Training = step.Training,
        TrainingEn = step.TrainingEn,
    };

    /// <summary>The measures that the line foresees.</summary>
    /// <param name="deductionFen">With so much of a deduction.</param>
    public IReadOnlyList<MeasureDraft> Measures(long? deductionFen) =>
    [
        .. deductionFen is > 0 ? [MeasureDraft.Deduction(deductionFen.Value)] : Array.Empty<MeasureDraft>(),
        .. ReviewDays is { } days ? [MeasureDraft.WrittenReview(days)] : Array.Empty<MeasureDraft>(),
        .. Warning is { } warning ? [MeasureDraft.Sanction(warning) with { Days = SuspensionDays }] : Array.Empty<MeasureDraft>(),
        .. Training is { } training ? [MeasureDraft.Training(training)] : Array.Empty<MeasureDraft>(),
    ];

    /// <summary>What is wrong with this line, told by its field.</summary>
    public IEnumerable<(DraftField Field, string Code, IReadOnlyList<object> Arguments)> Faults()
    {
        var range = (DeductionMinFen, DeductionMaxFen, DeductionDefaultFen);
        if (range is not (null, null, null) && !(DeductionMinFen >= 0 && DeductionMinFen <= DeductionDefaultFen && DeductionDefaultFen <= DeductionMaxFen && DeductionMaxFen <= PenaltyStep.DeductionMostFen))
        {
            yield return (DraftField.Deduction, PolicyRules.DeductionRangeWrong, []);
        }

        if (ReviewDays is not (null or (> 0 and <= MeasureDraft.MaxDays)))
        {
            yield return (DraftField.ReviewDays, PolicyRules.ReviewDaysWrong, [MeasureDraft.MaxDays]);
        }

        if (Warning is { } warning && !(Enum.IsDefined(warning) && MeasureKinds.IsSanction(warning)))
        {
            yield return (DraftField.Warning, PolicyRules.WarningWrong, []);
        }

        if (SuspensionDays is { } days && (Warning != MeasureKind.Suspension || days is not (> 0 and <= MeasureDraft.MaxDays)))
        {
            yield return (DraftField.SuspensionDays, PolicyRules.SuspensionDaysWrong, [MeasureDraft.MaxDays]);
        }

        foreach (var (field, text) in new[] { (DraftField.Training, Training), (DraftField.TrainingEn, TrainingEn) })
        {
            if (text?.Trim().Length > MeasureDraft.DetailMaxLength)
            {
                yield return (field, KernelRules.TextTooLong, [MeasureDraft.DetailMaxLength]);
            }
        }
    }
}
