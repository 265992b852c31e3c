using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

/// <summary>Rule 13: how many levels a decision needs. The limits (fen) are a setting.</summary>
public sealed record ApprovalTable(long Level1UpToFen, long Level2UpToFen)
{
    public const int MaxLevels = 3;

    public static ApprovalTable Default { get; } = new(2_000_00, 5_000_00);

    /// <param name="measures">What is proposed; all amounts count together.</param>
    /// <param name="outsideRange">Rule 7: outside the clause's range the next level decides too.</param>
    public int LevelsFor(IReadOnlyCollection<MeasureDraft> measures, bool outsideRange)
    {
        var amount = measures.Sum(measure => measure.AmountFen ?? 0);
        var byAmount = amount <= Level1UpToFen ? 1 : amount <= Level2UpToFen ? 2 : 3;
        var byKind = measures.Select(measure => LevelsFor(measure.Kind)).DefaultIfEmpty(1).Max();
        return Math.Min(MaxLevels, Math.Max(byAmount, byKind) + (outsideRange ? 1 : 0));
    }

    private static int LevelsFor(MeasureKind kind) => kind switch
    {
        MeasureKind.PerformanceDeduction or MeasureKind.Compensation or MeasureKind.WrittenReview or MeasureKind.Training => 1,
        MeasureKind.OralWarning or MeasureKind.WrittenWarning => 1,
        MeasureKind.FinalWarning or MeasureKind.Demerit or MeasureKind.Suspension => 2,
        MeasureKind.MajorDemerit or MeasureKind.Demotion or MeasureKind.Termination => 3,
    };
}
