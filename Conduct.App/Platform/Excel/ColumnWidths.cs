namespace Conduct.App.Platform.Excel;

/// <summary>Fits the columns of a sheet to their titles and first rows.</summary>
internal static class ColumnWidths
{
    public const int SampleRows = 200;

    private const double Least = 6;
    private const double Most = 60;
    private const double WidestTitle = 24;
    private const double CellPadding = 2;
    private const double FilterArrow = 4;

    public static double[] Fit<T>(IReadOnlyList<SheetColumn<T>> columns, IReadOnlyList<Cell[]> sample)
    {
        var widths = new double[columns.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = columns[i].Width ?? Fit(columns[i].Title, i, sample);
        }

        return widths;
    }

    private static double Fit(string title, int column, IReadOnlyList<Cell[]> sample)
    {
        var width = Math.Min(DisplayWidth.Of(title), WidestTitle) + FilterArrow;
        foreach (var row in sample)
        {
            width = Math.Max(width, DisplayWidth.Of(row[column]) + CellPadding);
        }

        return Math.Clamp(width, Least, Most);
    }
}
