namespace Conduct.App.Platform;

/// <summary>One page of a list.</summary>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Total">Rows on all pages together.</param>
/// <param name="Page">The page asked for.</param>
public sealed record PageResult<T>(IReadOnlyList<T> Rows, int Total, PageRequest Page)
{
    public int PageCount => Math.Max(1, (Total + Page.Size - 1) / Page.Size);
}
