using System.Globalization;
using Conduct.App.Platform.Texts;
using ExcelDataReader;

namespace Conduct.App.Platform.Excel;

/// <summary>Reads the rows of one sheet below its header.</summary>
internal sealed class SheetRowReader(
    IExcelDataReader reader, DateSystem days, ImportSheet sheet, IReadOnlyDictionary<string, string> errorCells, ImportLimits limits, SheetErrors errors, List<TotalRow> totals, List<(string Sheet, int Row)> hidden)
{
    /// <summary>Headings and notes stand above; further down nobody would look for the titles.</summary>
    private const int HeaderWithinRows = 10;

    private readonly List<SheetRow> _rows = [];
    private readonly HashSet<int> _skipped = [];

    /// <summary>The filled rows, or none with the reason among the errors.</summary>
    public IReadOnlyList<SheetRow> Read(CancellationToken cancellationToken)
    {
        if (reader.FieldCount > CellReference.MaxColumns)
        {
            return Refuse(SheetErrorCode.Corrupt);
        }

        using var filled = Filled(cancellationToken).GetEnumerator();
        var first = FirstOf(filled);
        if (first.Count == 0)
        {
            return Refuse(SheetErrorCode.NoRows);
        }

        // Where no row looks like the header, the first filled one is taken for it and says what is missing.
        var at = Math.Max(0, first.FindIndex(row => SheetHeader.Is(row.Cells, sheet)));
        var isMerged = MergedRanges.AreInHeader(reader, first[at].Number, errors);
        if (SheetHeader.Read(reader.Name, first[at].Cells, sheet, first[at].Number, errors) is not { } header || isMerged)
        {
            return [];
        }

        first.Skip(at + 1).ToList().ForEach(row => Add(header, row));
        while (_rows.Count <= limits.MaxRows && filled.MoveNext())
        {
            Add(header, filled.Current);
        }

        return _rows.Count > limits.MaxRows ? Refuse(SheetErrorCode.TooManyRows, limits.MaxRows.ToString(CultureInfo.CurrentCulture))
            : _rows.Count == 0 ? Refuse(SheetErrorCode.NoRows)
            : MergedRanges.AreInData(reader, header.Row, _skipped, errors) ? []
            : Complete(header);
    }

    private IEnumerable<(int Number, object?[] Cells, bool IsHidden)> Filled(CancellationToken cancellationToken)
    {
        for (var number = 1; reader.Read(); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (number > limits.MaxRowNumber)
            {
                yield break;
            }

            if (Cells(number) is { } cells)
            {
                yield return (number, cells, reader.RowHeight == 0);
            }
        }
    }

    private static List<(int Number, object?[] Cells, bool IsHidden)> FirstOf(IEnumerator<(int Number, object?[] Cells, bool IsHidden)> filled)
    {
        var first = new List<(int Number, object?[] Cells, bool IsHidden)>();
        while (first.Count < HeaderWithinRows && filled.MoveNext())
        {
            first.Add(filled.Current);
        }

        return first;
    }

    private IReadOnlyList<SheetRow> Refuse(SheetErrorCode code, string? detail = null)
    {
        errors.Add(new(code, reader.Name, Detail: detail));
        return [];
    }

    private void Add(SheetHeader header, (int Number, object?[] Cells, bool IsHidden) filled)
    {
        var row = new SheetRow(filled.Number, header, filled.Cells, errors);
        if (TotalRow.Of(reader.Name, row.Number, filled.Cells, !sheet.Columns.Any(column => column.IsRequired && row.IsEmpty(column))) is { } total)
        {
            totals.Add(total);
            _skipped.Add(row.Number);
            return;
        }

        if (filled.IsHidden)
        {
            hidden.Add((reader.Name, row.Number));
        }

        _rows.Add(row);
    }

    private List<SheetRow> Complete(SheetHeader header)
    {
        foreach (var row in _rows)
        {
            foreach (var column in sheet.Columns.Where(column => column.IsRequired && row.IsEmpty(column)))
            {
                errors.Add(new(SheetErrorCode.MissingValue, header.Sheet, row.Number, header.TitleOf(column)));
            }
        }

        return _rows;
    }

    private int Columns => Math.Min(reader.FieldCount, limits.MaxColumns);

    private object?[]? Cells(int row)
    {
        object?[]? cells = null;
        for (var index = 0; index < Columns; index++)
        {
            if (Cell(index, row) is { } value)
            {
                (cells ??= new object?[Columns])[index] = value;
            }
        }

        return cells;
    }

    private object? Cell(int index, int row) => reader.GetValue(index) switch
    {
        null => errorCells.Count == 0 ? null : errorCells.GetValueOrDefault(CellReference.Of(index, row)),
        string text => NormalText.Of(text) is { Length: > 0 } ? text : null,
        double number when ZeroFormat(index) is { } zeros => number.ToString(zeros, CultureInfo.InvariantCulture),
        double number when IsEastAsianDate(index) && days.DayOf(number) is { } day => day,
        var value => value,
    };

    // A staff number typed as 12 under the format 00000 is seen as 00012, and meant so.
    private string? ZeroFormat(int index) =>
        reader.GetNumberFormatString(index) is { Length: > 1 } format && format.All(c => c == '0') ? format : null;

    // Dates such as 2026年3月9日 have built-in formats that the library takes for numbers (ECMA-376 part 1, 18.8.30: those of East Asian languages).
    // Some of them are times of day in Chinese and days in Japanese and Korean: what is a day or more is a day.
    private bool IsEastAsianDate(int index) => reader.GetNumberFormatIndex(index) is (>= 27 and <= 36) or (>= 50 and <= 58);
}
