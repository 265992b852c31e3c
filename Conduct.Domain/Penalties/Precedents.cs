namespace Conduct.Domain.Penalties;

/// <summary>Rule 11: the last decisions on a clause, the newest first, without names.</summary>
public sealed record Precedents(string ClauseCode, IReadOnlyList<Precedent> Last)
{
    public const int Most = 10;

    /// <summary>Fewer say nothing about what is usual; a default of ours.</summary>
    public const int FewestForRange = 3;

    public bool HasRange => Last.Count >= FewestForRange;

    public long MinFen => Last.Min(one => one.AmountFen);

    public long MaxFen => Last.Max(one => one.AmountFen);

    /// <summary>Of an even number the mean of the two in the middle, rounded down to the fen.</summary>
    public long MedianFen
    {
        get
        {
            long[] amounts = [.. Last.Select(one => one.AmountFen).Order()];
            return (amounts[(amounts.Length - 1) / 2] + amounts[amounts.Length / 2]) / 2;
        }
    }

    public bool Covers(long fen) => !HasRange || (MinFen <= fen && fen <= MaxFen);
}

/// <param name="ApprovedOn">In the organisation's zone.</param>
/// <param name="Occurrence">Which time it was for that person.</param>
/// <param name="AmountFen">All money of the decision.</param>
public sealed record Precedent(DateOnly ApprovedOn, int Occurrence, long AmountFen);
