namespace Conduct.App.Platform.Excel;

/// <summary>
/// One table on its way into the workbook: keeps the first rows until the widths are known, then writes row by row, and goes on in a
/// further sheet when one is full.
/// </summary>
internal sealed class TableRun<T>(
    IReadOnlyList<SheetColumn<T>> columns,
    int rowsPerSheet,
    Func<double[], bool[], WorksheetPart> open,
    Action<WorksheetPart> close) : IDisposable
{
    private readonly bool[] wraps = [.. columns.Select(column => column.Wrap)];
    private readonly List<Cell[]> sample = [];
    private readonly Cell[] current = new Cell[columns.Count];
    private double[]? widths;
    private WorksheetPart? part;

    public long Count { get; private set; }

    public void Add(T row)
    {
        Count++;
        if (widths is not null)
        {
            Fill(current, row);
            Write(current);
            return;
        }

        var kept = new Cell[columns.Count];
        Fill(kept, row);
        sample.Add(kept);
        if (sample.Count == ColumnWidths.SampleRows)
        {
            WriteSample();
        }
    }

    public void Finish()
    {
        if (widths is null)
        {
            WriteSample();
        }

        Close();
    }

    public void Dispose() => part?.Dispose();

    private void Fill(Cell[] cells, T row)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = columns[i].Value(row);
        }
    }

    private void WriteSample()
    {
        widths = ColumnWidths.Fit(columns, sample);
        part = OpenWithHeader();
        sample.ForEach(Write);
        sample.Clear();
    }

    private void Write(Cell[] cells)
    {
        if (part!.Rows == rowsPerSheet)
        {
            Close();
            part = OpenWithHeader();
        }

        part.WriteRow(cells);
    }

    private WorksheetPart OpenWithHeader()
    {
        var opened = open(widths!, wraps);
        opened.WriteHeader(columns.Select(column => column.Title));
        return opened;
    }

    private void Close()
    {
        close(part!);
        part!.Dispose();
        part = null;
    }
}
