namespace Conduct.App.Platform.Excel;

/// <summary>
/// One table on its way into the workbook: keeps the first rows until the widths are known, then writes row by row, and goes on in a
/// further sheet when one is full.
/// </summary>
internal sealed class SheetTable<T>(
    IReadOnlyList<SheetColumn<T>> columns,
    int rowsPerSheet,
    Func<SheetLayout, WorksheetPart> open,
    Action<WorksheetPart> close) : IDisposable
{
    private readonly List<Cell[]> _sample = [];
    private readonly Cell[] _current = new Cell[columns.Count];
    private SheetLayout? _layout;
    private WorksheetPart? _part;

    public long Count { get; private set; }

    public void Add(T row)
    {
        Count++;
        if (_layout is not null)
        {
            Fill(_current, row);
            Write(_current);
            return;
        }

        var kept = new Cell[columns.Count];
        Fill(kept, row);
        _sample.Add(kept);
        if (_sample.Count == ColumnWidths.SampleRows)
        {
            WriteSample();
        }
    }

    public void Finish()
    {
        if (_layout is null)
        {
            WriteSample();
        }

        Close();
    }

    public void Dispose() => _part?.Dispose();

    private void Fill(Cell[] cells, T row)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = columns[i].Value(row);
        }
    }

    private void WriteSample()
    {
        _layout = new(ColumnWidths.Fit(columns, _sample), [.. columns.Select(column => column.Wrap)], columns.TakeWhile(column => column.Frozen).Count(), HasHeader: true);
        _part = OpenWithHeader();
        _sample.ForEach(Write);
        _sample.Clear();
    }

    private void Write(Cell[] cells)
    {
        if (_part!.Rows == rowsPerSheet)
        {
            Close();
            _part = OpenWithHeader();
        }

        _part.WriteRow(cells);
    }

    private WorksheetPart OpenWithHeader()
    {
        var opened = open(_layout!);
        opened.WriteHeader(columns.Select(column => column.Title));
        return opened;
    }

    private void Close()
    {
        close(_part!);
        _part!.Dispose();
        _part = null;
    }
}
