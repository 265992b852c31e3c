namespace Conduct.Domain.Kernel;

/// <summary>Amounts are whole fen (1 yuan = 100 fen), so that sums are exact and the database can order them.</summary>
public static class Money
{
    /// <summary>Fen for an amount in yuan.</summary>
    /// <exception cref="ArgumentException">The amount has a fraction of a fen.</exception>
    public static long FenFromYuan(decimal yuan) =>
        decimal.Round(yuan * 100m) == yuan * 100m ? (long)(yuan * 100m) : throw new ArgumentException("fraction of a fen", nameof(yuan));

    /// <summary>Fen for an amount that somebody typed: a fraction of a fen is rounded to the nearest, a half to the even one.</summary>
    public static long? RoundedFen(decimal? yuan) => yuan is { } amount ? FenFromYuan(decimal.Round(amount, 2)) : null;

    /// <summary>Yuan with two decimals.</summary>
    public static decimal YuanFromFen(long fen) => fen / 100m;
}
