using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// One filled row of an uploaded sheet. An empty cell or a missing optional column reads as null; a cell that cannot be read as asked
/// also reads as null and is noted in <see cref="ImportedBook.Errors"/>.
/// </summary>
public sealed class SheetRow
{
    private const int DetailLength = 40;

    private readonly SheetHeader _header;
    private readonly object?[] _cells;
    private readonly SheetErrors _errors;

    internal SheetRow(int number, SheetHeader header, object?[] cells, SheetErrors errors) =>
        (Number, _header, _cells, _errors) = (number, header, cells, errors);

    /// <summary>The row as Excel numbers it, from 1.</summary>
    public int Number { get; }

    /// <summary>Whether the sheet has this column at all; a cell of it may still be empty.</summary>
    public bool Has(ImportColumn column) => _header.IndexOf(column) is not null;

    /// <summary>Text as <see cref="NormalText.Of"/> evens it out.</summary>
    public string? Text(ImportColumn column) => Value(column, out var value) ? Known(column, value, SheetValues.Text) : null;

    /// <summary>A staff number, address or other identifier as <see cref="NormalText.Code"/> evens it out.</summary>
    public string? Code(ImportColumn column) => Text(column) is { } text ? NormalText.Code(text) : null;

    /// <summary>A day: a real date, or text such as 2026-03-09, 2026/3/9, 2026年3月9日.</summary>
    public DateOnly? Date(ImportColumn column) =>
        Value(column, out var value) ? SheetValues.Date(value) ?? Refuse<DateOnly>(column, SheetErrorCode.DateUnreadable, value) : null;

    /// <summary>An amount of yuan, answered in fen (1/100 yuan).</summary>
    public long? MoneyFen(ImportColumn column)
    {
        if (!Value(column, out var value))
        {
            return null;
        }

        return SheetValues.Yuan(value) is not { } yuan ? Refuse<long>(column, SheetErrorCode.MoneyUnreadable, value)
            : yuan * 100 != decimal.Truncate(yuan * 100) ? Refuse<long>(column, SheetErrorCode.MoneyTooPrecise, value)
            : (long)(yuan * 100);
    }

    /// <summary>A whole number.</summary>
    public long? WholeNumber(ImportColumn column) =>
        Value(column, out var value) ? SheetValues.Number(value) ?? Refuse<long>(column, SheetErrorCode.NumberUnreadable, value) : null;

    internal bool IsEmpty(ImportColumn column) => _header.IndexOf(column) is not { } index || _cells[index] is null;

    private bool Value(ImportColumn column, out object value)
    {
        value = (_header.IndexOf(column) is { } index ? _cells[index] : null) ?? "";
        if (SheetValues.IsError(value))
        {
            Refuse<int>(column, SheetErrorCode.CellIsError, value);
            return false;
        }

        return value is not "";
    }

    private string? Known(ImportColumn column, object value, Func<object, string> read)
    {
        if (!SheetValues.IsTooLong(value))
        {
            return read(value);
        }

        Refuse<int>(column, SheetErrorCode.NumberTooLong, value);
        return null;
    }

    private T? Refuse<T>(ImportColumn column, SheetErrorCode code, object value)
        where T : struct
    {
        var detail = SheetValues.Text(value);
        _errors.Add(new(code, _header.Sheet, Number, _header.TitleOf(column), detail.Length > DetailLength ? detail[..DetailLength] + '…' : detail));
        return null;
    }
}
