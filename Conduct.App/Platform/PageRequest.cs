namespace Conduct.App.Platform;

/// <summary>Which page of a list is wanted.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Size">Rows a page.</param>
public sealed record PageRequest(int Number = 1, int Size = PageRequest.DefaultSize)
{
    public const int DefaultSize = 50;

    public int Skip => (Math.Max(Number, 1) - 1) * Size;
}
