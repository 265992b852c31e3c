using System.Globalization;

namespace Conduct.App.Platform.Excel;

/// <summary>Names of columns and cells, such as AB12.</summary>
internal static class CellReference
{
    public const int MaxColumns = 16_384;
    public const int MaxRows = 1_048_576;
    public const int MaxLength = 10;

    /// <summary>The letters of a column counted from 0: A … Z, AA … XFD.</summary>
    public static string Letters(int column)
    {
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The reference of a cell; the column counts from 0, the row from 1.</summary>
    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    /// <summary>Writes a reference into a buffer of <see cref="MaxLength"/>, and answers its length.</summary>
    public static int Write(string letters, int row, char[] buffer)
    {
        letters.CopyTo(buffer);
        row.TryFormat(buffer.AsSpan(letters.Length), out var digits, default, CultureInfo.InvariantCulture);
        return letters.Length + digits;
    }

    /// <summary>The absolute range of a whole table for a defined name, its sheet name quoted.</summary>
    public static string Table(string sheetName, int columns, int lastRow) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quote(sheetName)}!$A$1:${Letters(columns - 1)}${lastRow}");

    /// <summary>What each printed page repeats, for a defined name: the header row, and the columns at the left.</summary>
    public static string Repeated(string sheetName, int columns) =>
        $"{(columns == 0 ? "" : $"{Quote(sheetName)}!$A:${Letters(columns - 1)},")}{Quote(sheetName)}!$1:$1";

    private static string Quote(string sheetName) => $"'{sheetName.Replace("'", "''", StringComparison.Ordinal)}'";
}
