namespace Conduct.App.Platform.Excel;

/// <summary>What <see cref="SheetReader"/> found in an upload. Take nothing from it unless <see cref="IsClean"/> after reading every cell.</summary>
public sealed class ImportedBook
{
    private readonly SheetErrors _errors;
    private readonly Dictionary<ImportSheet, IReadOnlyList<SheetRow>> _rows;

    internal ImportedBook(SheetErrors errors, Dictionary<ImportSheet, IReadOnlyList<SheetRow>> rows) => (_errors, _rows) = (errors, rows);

    /// <summary>Everything wrong so far, by sheet and row; grows as unreadable cells are asked for.</summary>
    public IReadOnlyList<SheetError> Errors => _errors.InOrder;

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsClean => _errors.Count == 0;

    /// <summary>Rows of totals, which were passed over.</summary>
    public IReadOnlyList<TotalRow> Totals { get; internal init; } = [];

    /// <summary>How many of the rows are hidden or filtered out in the file; they are read like all others.</summary>
    public int HiddenRows { get; internal init; }

    /// <summary>The rows of a sheet; none when the file or the sheet's header is unfit.</summary>
    public IReadOnlyList<SheetRow> this[ImportSheet sheet] => _rows.GetValueOrDefault(sheet, []);
}
