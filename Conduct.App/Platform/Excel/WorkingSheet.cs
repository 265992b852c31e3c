using System.Globalization;
using ClosedXML.Excel;

namespace Conduct.App.Platform.Excel;

/// <summary>One sheet of a <see cref="WorkingBook"/>: a heading that stays in sight, and rows below it.</summary>
public sealed class WorkingSheet
{
    private static readonly XLColor HeadingFill = XLColor.FromArgb(0xDD, 0xE8, 0xF0);
    private static readonly XLColor WrongFill = XLColor.FromArgb(0xFF, 0xD9, 0xD2);
    private static readonly DateTime SerialZero = new(1899, 12, 30);

    private readonly IXLWorksheet _sheet;
    private readonly IReadOnlyList<WorkingColumn> _columns;

    internal WorkingSheet(IXLWorksheet sheet, IReadOnlyList<WorkingColumn> columns)
    {
        (_sheet, _columns) = (sheet, columns);
        foreach (var (index, column) in columns.Index())
        {
            Prepare(index + 1, column);
        }

        sheet.SheetView.FreezeRows(1);
    }

    /// <summary>Rows below the heading.</summary>
    public int Rows { get; private set; }

    /// <summary>Adds a row below the last one.</summary>
    /// <param name="cells">One for each column.</param>
    /// <exception cref="InvalidOperationException">There are <see cref="WorkingBook.MaxRows"/> already.</exception>
    public void AddRow(IReadOnlyList<Cell> cells)
    {
        if (Rows == WorkingBook.MaxRows)
        {
            throw new InvalidOperationException("Too many rows for a workbook that is made whole in memory.");
        }

        Rows++;
        foreach (var (index, cell) in cells.Index())
        {
            Write(_sheet.Cell(Rows + 1, index + 1), cell);
        }
    }

    /// <summary>Colours a cell of the last row and says why.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="reason">Further ones are added below.</param>
    public void Mark(int column, string reason)
    {
        var cell = _sheet.Cell(Rows + 1, column + 1);
        cell.Style.Fill.SetBackgroundColor(WrongFill);
        Comment(cell, cell.HasComment ? $"\n{reason}" : reason);
    }

    /// <summary>Offers choices in a column; what is not among them is allowed after a question.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="range">From <see cref="WorkingBook.AddChoices"/> or <see cref="RangeOf"/>.</param>
    public void Offer(int column, string range)
    {
        var list = Below(column).SetDataValidation();
        list.List($"={range}", true);
        list.ErrorStyle = XLErrorStyle.Warning;
        list.IgnoreBlanks = true;
    }

    /// <summary>The cells of a column, for choices that are still to be written there.</summary>
    public string RangeOf(int column) => Range(_sheet.Name, column + 1, 2, WorkingBook.MaxRows + 1);

    internal static string Range(string sheet, int column, int first, int last)
    {
        var letter = XLHelper.GetColumnLetterFromNumber(column);
        return string.Create(CultureInfo.InvariantCulture, $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!${letter}${first}:${letter}${last}");
    }

    private IXLRange Below(int column) => _sheet.Range(2, column + 1, WorkingBook.MaxRows + 1, column + 1);

    private void Prepare(int number, WorkingColumn column)
    {
        var all = _sheet.Column(number);
        WorkingBook.Prepare(all, column.Width);
        SetFormat(all.Style.NumberFormat, column.Kind);
        var title = _sheet.Cell(1, number);
        title.SetValue(CellText.Clean(column.Title));
        title.Style.Font.SetBold().Fill.SetBackgroundColor(HeadingFill).Alignment.SetWrapText().Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
        if (column.Note is { } note)
        {
            Comment(title, note);
        }

        if (column.Kind == CellKind.Date)
        {
            var days = Below(number - 1).SetDataValidation();
            days.Date.EqualOrGreaterThan(new DateTime(1900, 3, 1));
            days.ErrorStyle = XLErrorStyle.Warning;
        }
    }

    // Never a formula, whatever it looks like, and none either when somebody edits the cell and leaves it.
    private static void Write(IXLCell cell, Cell value)
    {
        switch (value.Kind)
        {
            case CellKind.Empty:
                break;
            case CellKind.Text:
                var text = CellText.Clean(value.Text!);
                cell.SetDataType(XLDataType.Text);
                cell.SetValue(text);
                SetFormat(cell.Style.NumberFormat, CellKind.Text).IncludeQuotePrefix = CellText.LooksLikeFormula(text);
                break;
            case CellKind.Number:
                cell.SetValue(value.Number);
                break;
            case CellKind.Money:
                cell.SetValue(value.Number / 100m);
                break;
            case CellKind.Date:
                cell.SetValue(SerialZero.AddDays(value.Number));
                break;
            case CellKind.Moment:
                cell.SetValue(new DateTime(value.Number));
                break;
            case CellKind.Bool:
                cell.SetValue(value.Number != 0);
                break;
        }
    }

    // The built-in numbers where there are such (ECMA-376 part 1, 18.8.30): by 49 spreadsheets know that a cell keeps what is typed.
    private static IXLStyle SetFormat(IXLNumberFormat format, CellKind kind) => kind switch
    {
        CellKind.Text => format.SetNumberFormatId(49),
        CellKind.Number => format.SetNumberFormatId(1),
        CellKind.Money => format.SetNumberFormatId(4),
        CellKind.Date => format.SetFormat("yyyy-mm-dd"),
        CellKind.Moment => format.SetFormat("yyyy-mm-dd hh:mm"),
        CellKind.Empty or CellKind.Bool => format.SetNumberFormatId(0),
    };

    // The library would measure the text with a drawing library that servers do not have.
    private static void Comment(IXLCell cell, string text)
    {
        cell.Comment.AddText(CellText.Clean(text));
        cell.Comment.Style.Alignment.SetAutomaticSize(false).Size.SetWidth(44).Size.SetHeight(78);
    }
}
