namespace Conduct.App.Platform.Excel;

/// <summary>How the columns of a sheet stand.</summary>
/// <param name="Widths">In digits of the normal font.</param>
/// <param name="Wraps">Whether long text breaks into lines.</param>
/// <param name="FrozenColumns">Columns at the left that stay in sight and are repeated on each printed page.</param>
/// <param name="HasHeader">Whether the first row stays in sight.</param>
internal sealed record SheetLayout(double[] Widths, bool[] Wraps, int FrozenColumns, bool HasHeader)
{
    // So many digits of the normal font fit across A4 landscape at 55 %: about six points, the least that is read on paper without effort.
    private const double ReadableWidth = 250;

    /// <summary>Pages side by side on which the sheet prints readably.</summary>
    public int PagesWide
    {
        get
        {
            var frozen = Widths[..FrozenColumns].Sum();
            return frozen >= ReadableWidth / 2 ? 1 : Math.Max(1, (int)Math.Ceiling((Widths.Sum() - frozen) / (ReadableWidth - frozen)));
        }
    }
}
