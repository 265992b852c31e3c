using ExcelDataReader;

namespace Conduct.App.Platform.Excel;

/// <summary>Merged cells leave all but one empty: allowed where nothing is read, refused elsewhere.</summary>
internal static class MergedRanges
{
    /// <summary>Notes what is merged in the header.</summary>
    public static bool AreInHeader(IExcelDataReader reader, int headerRow, SheetErrors errors) =>
        Note(reader, errors, SheetErrorCode.MergedHeader, range => range.FromRow < headerRow && range.ToRow >= headerRow - 1);

    /// <summary>Notes what is merged below it, but for rows that are passed over.</summary>
    public static bool AreInData(IExcelDataReader reader, int headerRow, IReadOnlyCollection<int> skipped, SheetErrors errors) =>
        Note(reader, errors, SheetErrorCode.MergedCells, range => range.FromRow >= headerRow && !Enumerable.Range(range.FromRow + 1, Math.Min(range.ToRow - range.FromRow, skipped.Count) + 1).All(skipped.Contains));

    private static bool Note(IExcelDataReader reader, SheetErrors errors, SheetErrorCode code, Func<CellRange, bool> isMeant)
    {
        CellRange[] found = [.. (reader.MergeCells ?? []).Where(isMeant)];
        foreach (var range in found)
        {
            var place = $"{CellReference.Of(range.FromColumn, range.FromRow + 1)}:{CellReference.Of(range.ToColumn, range.ToRow + 1)}";
            errors.Add(new(code, reader.Name, range.FromRow + 1, Detail: place));
        }

        return found.Length > 0;
    }
}
