namespace Conduct.App.Platform.Excel;

/// <summary>One column of a sheet over rows of <typeparamref name="T"/>.</summary>
/// <param name="Title">The header cell.</param>
/// <param name="Value">What a row shows in this column.</param>
/// <param name="Width">Width in digits of the normal font; null fits it to the title and the first rows.</param>
/// <param name="Wrap">Whether long text breaks into lines.</param>
public sealed record SheetColumn<T>(string Title, Func<T, Cell> Value, double? Width, bool Wrap)
{
    /// <summary>Stays in sight at the left, and is repeated on each printed page; only the first columns of a sheet can.</summary>
    public bool Frozen { get; init; }
}
