using Conduct.Domain.Measures;

namespace Conduct.Domain.Deductions;

/// <summary>An amount that one decision takes from one person's wage, over as many months as it needs.</summary>
/// <param name="DecisionId">The decision it comes from; with the kind it is unique.</param>
/// <param name="Kind">A performance deduction (rule 5) or compensation for loss (rule 4): their limits differ.</param>
/// <param name="OwedFen">The whole amount; what was passed beyond it is to be given back.</param>
/// <param name="EffectiveOn">Decides whose turn it is: first come, first served.</param>
/// <param name="FirstMonth">First day of the first month it may be taken in (rule 26).</param>
/// <param name="Passed">What the payroll has already: fixed.</param>
public sealed record Deduction(Guid DecisionId, MeasureKind Kind, long OwedFen, DateOnly EffectiveOn, DateOnly FirstMonth, IReadOnlyList<PassedPart> Passed)
{
    public long PassedFen => Passed.Sum(part => part.Fen);

    /// <summary>Still to be taken.</summary>
    public long OpenFen => Math.Max(0, OwedFen - PassedFen);

    /// <summary>Taken too much, since the decision was revoked or made lighter.</summary>
    public long RefundFen => Math.Max(0, PassedFen - OwedFen);
}

/// <param name="Month">Its first day.</param>
/// <param name="Fen">Below zero where it gave something back.</param>
public sealed record PassedPart(DateOnly Month, long Fen);
