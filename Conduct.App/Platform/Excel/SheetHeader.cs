namespace Conduct.App.Platform.Excel;

/// <summary>Which column of the file is which column of the import.</summary>
internal sealed class SheetHeader
{
    private readonly Dictionary<ImportColumn, (int Index, string Title)> _columns = [];

    private SheetHeader(string sheet, int row) => (Sheet, Row) = (sheet, row);

    public string Sheet { get; }

    /// <summary>As Excel numbers it.</summary>
    public int Row { get; }

    /// <summary>Whether a row bears so many of the titles that it must be the header.</summary>
    public static bool Is(IReadOnlyList<object?> cells, ImportSheet sheet)
    {
        string[] titles = [.. cells.OfType<object>().Select(SheetValues.Text)];
        return sheet.Columns.Count(column => titles.Any(title => column.Title.Matches(title) || column.Also?.Matches(title) == true)) >= Math.Min(2, sheet.Columns.Count);
    }

    /// <summary>Reads the header, or notes why it is unfit and answers null.</summary>
    public static SheetHeader? Read(string name, IReadOnlyList<object?> cells, ImportSheet sheet, int rowNumber, SheetErrors errors)
    {
        var (before, header) = (errors.Count, new SheetHeader(name, rowNumber));
        string[] titles = [.. cells.Select(cell => cell is null ? "" : SheetValues.Text(cell))];
        header.Take(titles, sheet, column => column.Title, errors);
        header.Take(titles, sheet, column => header._columns.ContainsKey(column) ? null : column.Also, errors);
        foreach (var missing in sheet.Columns.Where(column => column.IsRequired && !header._columns.ContainsKey(column)))
        {
            errors.Add(new(SheetErrorCode.MissingColumn, name, rowNumber, missing.Title.Current, missing.Title.Current));
        }

        return errors.Count == before ? header : null;
    }

    public int? IndexOf(ImportColumn column) => _columns.TryGetValue(column, out var found) ? found.Index : null;

    public string TitleOf(ImportColumn column) => _columns.TryGetValue(column, out var found) ? found.Title : column.Title.Current;

    private void Take(string[] titles, ImportSheet sheet, Func<ImportColumn, ImportTitle?> titleOf, SheetErrors errors)
    {
        (ImportColumn Column, ImportTitle Title)[] sought = [.. sheet.Columns.Select(column => (Column: column, Title: titleOf(column))).Where(one => one.Title is not null).Select(one => (one.Column, one.Title!))];
        foreach (var (index, title) in titles.Index())
        {
            if (Array.Find(sought, one => one.Title.Matches(title)) is { Column: { } known } && !_columns.TryAdd(known, (index, title)))
            {
                errors.Add(new(SheetErrorCode.DuplicateColumn, Sheet, Row, title, title));
            }
        }
    }
}
