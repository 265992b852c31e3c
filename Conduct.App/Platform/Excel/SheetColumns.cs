using System.Collections;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// The columns of a sheet, listed one call a column. <c>width</c> is in digits of the normal font; without it the column
/// is fitted to its title and first rows.
/// </summary>
public sealed class SheetColumns<T> : IReadOnlyList<SheetColumn<T>>
{
    private readonly List<SheetColumn<T>> _columns = [];

    /// <inheritdoc/>
    public int Count => _columns.Count;

    /// <inheritdoc/>
    public SheetColumn<T> this[int index] => _columns[index];

    /// <summary>A text column; <paramref name="wrap"/> breaks long text into lines.</summary>
    public SheetColumns<T> Text(string title, Func<T, string?> select, double? width = null, bool wrap = false) =>
        Add(title, row => Cell.OfText(select(row)), width, wrap);

    /// <summary>A column of whole numbers.</summary>
    public SheetColumns<T> Number(string title, Func<T, long?> select, double? width = null) =>
        Add(title, row => Cell.OfNumber(select(row)), width);

    /// <summary>A column of amounts selected in fen and shown as yuan with two decimals.</summary>
    public SheetColumns<T> Money(string title, Func<T, long?> selectFen, double? width = null) =>
        Add(title, row => Cell.OfMoney(selectFen(row)), width);

    /// <summary>A column of days.</summary>
    public SheetColumns<T> Date(string title, Func<T, DateOnly?> select, double? width = null) =>
        Add(title, row => Cell.OfDate(select(row)), width);

    /// <summary>A column of moments shown in <paramref name="zone"/>.</summary>
    public SheetColumns<T> Moment(string title, Func<T, DateTimeOffset?> select, TimeZoneInfo zone, double? width = null) =>
        Add(title, row => Cell.OfMoment(select(row), zone), width);

    /// <summary>A column of true and false.</summary>
    public SheetColumns<T> Bool(string title, Func<T, bool?> select, double? width = null) =>
        Add(title, row => Cell.OfBool(select(row)), width);

    /// <summary>A column as a workbook to fill in has it, so that what goes out can come in again; long text is broken into lines.</summary>
    public SheetColumns<T> Of(WorkingField<T> field) => Add(field.Column.Title.Current, field.Value, field.Width, wrap: field.Kind == CellKind.Text);

    /// <inheritdoc/>
    public IEnumerator<SheetColumn<T>> GetEnumerator() => _columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private SheetColumns<T> Add(string title, Func<T, Cell> value, double? width, bool wrap = false)
    {
        _columns.Add(new(title, value, width, wrap));
        return this;
    }
}
