using System.Globalization;
using Conduct.App.Platform.Texts;
using ExcelDataReader;

namespace Conduct.App.Platform.Excel;

/// <summary>Reads the rows of one sheet below its header.</summary>
internal sealed class SheetRowReader(
    IExcelDataReader reader, ImportSheet sheet, IReadOnlyDictionary<string, string> errorCells, ImportLimits limits, SheetErrors errors)
{
    private readonly List<SheetRow> _rows = [];

    /// <summary>The filled rows, or none with the reason among the errors.</summary>
    public IReadOnlyList<SheetRow> Read(CancellationToken cancellationToken)
    {
        if (reader.FieldCount > CellReference.MaxColumns)
        {
            return Refuse(SheetErrorCode.Corrupt);
        }

        SheetHeader? header = null;
        for (var number = 1; reader.Read(); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (number > CellReference.MaxRows || _rows.Count > limits.MaxRows)
            {
                return Refuse(SheetErrorCode.TooManyRows, limits.MaxRows.ToString(CultureInfo.CurrentCulture));
            }

            if (Cells(number) is not { } cells)
            {
                continue;
            }

            if (header is not null)
            {
                Add(new(number, header, cells, errors), header);
            }
            else if ((header = SheetHeader.Read(reader, sheet, number, errors)) is null)
            {
                return [];
            }
        }

        return _rows.Count > limits.MaxRows ? Refuse(SheetErrorCode.TooManyRows, limits.MaxRows.ToString(CultureInfo.CurrentCulture))
            : _rows.Count == 0 ? Refuse(SheetErrorCode.NoRows)
            : _rows;
    }

    private IReadOnlyList<SheetRow> Refuse(SheetErrorCode code, string? detail = null)
    {
        errors.Add(new(code, reader.Name, Detail: detail));
        return [];
    }

    private void Add(SheetRow row, SheetHeader header)
    {
        _rows.Add(row);
        foreach (var column in sheet.Columns.Where(column => column.IsRequired && row.IsEmpty(column)))
        {
            errors.Add(new(SheetErrorCode.MissingValue, header.Sheet, row.Number, header.TitleOf(column)));
        }
    }

    private object?[]? Cells(int row)
    {
        object?[]? cells = null;
        for (var index = 0; index < reader.FieldCount; index++)
        {
            if (Cell(index, row) is { } value)
            {
                (cells ??= new object?[reader.FieldCount])[index] = value;
            }
        }

        return cells;
    }

    private object? Cell(int index, int row) => reader.GetValue(index) switch
    {
        null => errorCells.Count == 0 ? null : errorCells.GetValueOrDefault(CellReference.Of(index, row)),
        string text => NormalText.Of(text) is { Length: > 0 } ? text : null,
        double number when ZeroFormat(index) is { } zeros => number.ToString(zeros, CultureInfo.InvariantCulture),
        var value => value,
    };

    // A staff number typed as 12 under the format 00000 is seen as 00012, and meant so.
    private string? ZeroFormat(int index) =>
        reader.GetNumberFormatString(index) is { Length: > 1 } format && format.All(c => c == '0') ? format : null;
}
