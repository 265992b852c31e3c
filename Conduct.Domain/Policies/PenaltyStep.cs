using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Policies;

/// <summary>What a clause foresees for the nth time within the look-back. Amounts in fen.</summary>
public sealed class PenaltyStep
{
    /// <summary>No line of a table deducts more: 1,000,000 yuan.</summary>
    public const long DeductionMostFen = 1_000_000_00;

    private PenaltyStep()
    {
    }

    /// <exception cref="RuleBrokenException">The first rule that the line breaks.</exception>
    internal PenaltyStep(int occurrence, StepDraft draft)
    {
        foreach (var (_, code, arguments) in draft.Faults())
        {
            throw new RuleBrokenException(code, [.. arguments]);
        }

        Id = NewId.Next();
        (Occurrence, DeductionMinFen, DeductionMaxFen, DeductionDefaultFen) = (occurrence, draft.DeductionMinFen, draft.DeductionMaxFen, draft.DeductionDefaultFen);
        (ReviewDays, Warning, SuspensionDays) = (draft.ReviewDays, draft.Warning, draft.SuspensionDays);
        (Training, TrainingEn) = (NullIfEmpty(draft.Training), NullIfEmpty(draft.TrainingEn));
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

    /// <summary>Calendar days off the post, where the sanction is a suspension and the clause says how long.</summary>
    public int? SuspensionDays { get; private set; }

    public string? Training { get; private set; }

    public string? TrainingEn { get; private set; }

    /// <summary>Rule 7: whether the amount lies within this step's range.</summary>
    public bool Covers(long deductionFen) => DeductionMinFen <= deductionFen && deductionFen <= DeductionMaxFen;

    /// <summary>The measures filled in when a penalty is proposed.</summary>
    public IReadOnlyList<MeasureDraft> Measures() => StepDraft.Of(this).Measures(DeductionDefaultFen);

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
