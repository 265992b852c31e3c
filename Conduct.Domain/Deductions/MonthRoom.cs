using Conduct.Domain.Measures;

namespace Conduct.Domain.Deductions;

/// <summary>What a month still gives to one deduction, with all that the arithmetic needs to be told in words.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Kind">Whose limits hold.</param>
/// <param name="Basis">Wage, minimum wage and other deductions.</param>
/// <param name="TakenFen">Parts of this month that were passed or come before, of either kind.</param>
/// <param name="TakenVariableFen">Those of them that are performance deductions.</param>
/// <param name="WithLoss">Whether one of them makes good a loss: then rule 4 limits the whole month.</param>
public sealed record MonthRoom(DateOnly Month, MeasureKind Kind, MonthBasis Basis, long TakenFen, long TakenVariableFen, bool WithLoss)
{
    public bool IsLoss => Kind == MeasureKind.Compensation;

    /// <summary>So much may be deducted in the month altogether.</summary>
    public long LimitFen => IsLoss || WithLoss ? Basis.LossLimitFen : Basis.AboveMinimumFen;

    /// <summary>What is left of <see cref="LimitFen"/>.</summary>
    public long WithinLimitFen => Math.Max(0, LimitFen - Basis.OtherFen - TakenFen);

    /// <summary>Rule 5: what is left of the variable pay.</summary>
    public long VariableLeftFen => Math.Max(0, Basis.VariableFen - TakenVariableFen);

    public long Fen => IsLoss ? WithinLimitFen : Math.Min(WithinLimitFen, VariableLeftFen);
}
