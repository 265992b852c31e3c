namespace Conduct.Domain.Deductions;

/// <summary>What the limits of one month are reckoned from; amounts in fen.</summary>
/// <param name="WageFen">The whole wage of the month.</param>
/// <param name="VariableFen">The part of it that depends on performance.</param>
/// <param name="MinimumFen">The local minimum wage.</param>
/// <param name="OtherFen">What is deducted in that month for other reasons.</param>
public sealed record MonthBasis(long WageFen, long VariableFen, long MinimumFen, long OtherFen)
{
    /// <summary>Rule 4 lets a fifth of the wage be taken.</summary>
    public const int LossShare = 5;

    /// <summary>The month has no wage record of its own: it is reckoned with the nearest known one.</summary>
    public bool IsEstimated { get; init; }

    /// <summary>Whether somebody has confirmed the minimum wage.</summary>
    public bool IsMinimumChecked { get; init; } = true;

    /// <summary>A fifth of the wage, rounded down to the fen.</summary>
    public long ShareFen => WageFen / LossShare;

    /// <summary>What lies above the minimum wage: nothing ever goes below it.</summary>
    public long AboveMinimumFen => Math.Max(0, WageFen - MinimumFen);

    /// <summary>Rule 4: so much may be deducted altogether in a month in which a loss is made good.</summary>
    public long LossLimitFen => Math.Min(ShareFen, AboveMinimumFen);
}
