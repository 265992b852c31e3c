using ExcelDataReader;

namespace Conduct.App.Platform.Excel;

/// <summary>Which column of the file is which column of the import.</summary>
internal sealed class SheetHeader
{
    private readonly Dictionary<ImportColumn, (int Index, string Title)> _columns = [];

    private SheetHeader(string sheet) => Sheet = sheet;

    public string Sheet { get; }

    /// <summary>Reads the header from the reader's current row, or notes why it is unfit and answers null.</summary>
    public static SheetHeader? Read(IExcelDataReader reader, ImportSheet sheet, int rowNumber, SheetErrors errors)
    {
        var (before, header) = (errors.Count, new SheetHeader(reader.Name));
        header.RefuseMerged(reader, rowNumber, errors);
        for (var index = 0; index < reader.FieldCount; index++)
        {
            var title = reader.GetValue(index) is { } value ? SheetValues.Text(value) : "";
            if (sheet.Columns.FirstOrDefault(column => column.Title.Matches(title)) is { } known && !header._columns.TryAdd(known, (index, title)))
            {
                errors.Add(new(SheetErrorCode.DuplicateColumn, reader.Name, rowNumber, title, title));
            }
        }

        foreach (var missing in sheet.Columns.Where(column => column.IsRequired && !header._columns.ContainsKey(column)))
        {
            errors.Add(new(SheetErrorCode.MissingColumn, reader.Name, rowNumber, missing.Title.Current, missing.Title.Current));
        }

        return errors.Count == before ? header : null;
    }

    public int? IndexOf(ImportColumn column) => _columns.TryGetValue(column, out var found) ? found.Index : null;

    public string TitleOf(ImportColumn column) => _columns.TryGetValue(column, out var found) ? found.Title : column.Title.Current;

    private void RefuseMerged(IExcelDataReader reader, int rowNumber, SheetErrors errors)
    {
        foreach (var range in reader.MergeCells ?? [])
        {
            var code = range.FromRow < rowNumber ? SheetErrorCode.MergedHeader : SheetErrorCode.MergedCells;
            var place = $"{CellReference.Of(range.FromColumn, range.FromRow + 1)}:{CellReference.Of(range.ToColumn, range.ToRow + 1)}";
            errors.Add(new(code, Sheet, range.FromRow + 1, Detail: place));
        }
    }
}
