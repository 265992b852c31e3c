using System.IO.Compression;
using Conduct.App.Platform.Files;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// Writes an .xlsx workbook (ECMA-376) sheet after sheet in constant memory, into a private temporary file that is gone when its
/// stream closes. Not for several threads. Cancelling leaves nothing behind once the writer is disposed.
/// </summary>
/// <example><code>
/// await using var book = new SheetWriter(info);
/// var count = await book.WriteTableAsync("台账", columns, rows, ct);
/// book.WriteAbout("说明", [(Texts.RowCount, Cell.OfNumber(count))]);
/// return new SheetResult(book.Finish(), "台账.xlsx");
/// </code></example>
public sealed class SheetWriter : IAsyncDisposable
{
    private readonly WorkbookInfo _info;
    private readonly FileStream _file;
    private readonly ZipArchive _zip;
    private readonly WorkbookParts _parts;
    private readonly SheetNames _names = new();
    private readonly List<WrittenSheet> _sheets = [];
    private bool _finished;

    /// <summary>Begins a workbook.</summary>
    public SheetWriter(WorkbookInfo info)
    {
        _info = info;
        _file = PrivateTempFile.Create();
        _zip = new(_file, ZipArchiveMode.Create, leaveOpen: true);
        _parts = new(_zip);
    }

    /// <summary>Rows a sheet takes, its header included, before the table goes on in a further sheet; 2 to 1,048,576.</summary>
    public int RowsPerSheet
    {
        get;
        init => field = value is >= 2 and <= CellReference.MaxRows ? value : throw new ArgumentOutOfRangeException(nameof(value));
    } = CellReference.MaxRows;

    /// <summary>
    /// Writes a table with a frozen, filtered, repeated header and, where wanted, frozen first columns, and answers how many rows it got. A table beyond
    /// <see cref="RowsPerSheet"/> goes on in numbered sheets with the same header.
    /// </summary>
    /// <exception cref="ArgumentException">No columns, or more than 16,384.</exception>
    public async Task<long> WriteTableAsync<T>(
        string name, IReadOnlyList<SheetColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfZero(columns.Count, nameof(columns));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns.Count, CellReference.MaxColumns, nameof(columns));
        using var table = new SheetTable<T>(columns, RowsPerSheet, Open, part => CloseTable(part, name));
        await foreach (var row in rows.ReadAhead(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Add(row);
        }

        table.Finish();
        return table.Count;
    }

    /// <summary>Writes a sheet of lines, a label and a value each: who, when, filter, purpose, number of rows.</summary>
    public void WriteAbout(string name, IReadOnlyList<(string Label, Cell Value)> lines)
    {
        var labels = lines.Select(line => DisplayWidth.Of(line.Label)).DefaultIfEmpty().Max();
        using var part = Open(new([Math.Clamp(labels + 3, 12, 40), 80], [false, true], FrozenColumns: 0, HasHeader: false));
        foreach (var (label, value) in lines)
        {
            part.WriteLine(label, value);
        }

        part.Finish(filtered: false, _info.PrintFooter);
        _sheets.Add(new(_names.Take(name), part.Layout, part.Rows));
    }

    /// <summary>Completes the workbook and answers it as a stream at its start; the caller disposes the stream, and with it the file.</summary>
    /// <exception cref="InvalidOperationException">There is no sheet yet, or the workbook was finished before.</exception>
    public Stream Finish()
    {
        if (_finished || _sheets.Count == 0)
        {
            throw new InvalidOperationException("A workbook needs a sheet and is finished once.");
        }

        _parts.WriteAll(_info, _sheets);
        _zip.Dispose();
        _finished = true;
        _file.Position = 0;
        return _file;
    }

    /// <summary>Throws the file away unless it was finished.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_finished)
        {
            _zip.Dispose();
            await _file.DisposeAsync();
        }
    }

    private WorksheetPart Open(SheetLayout layout) => new(_parts.OpenSheet(_sheets.Count + 1), layout, isFirst: _sheets.Count == 0);

    private void CloseTable(WorksheetPart part, string name)
    {
        part.Finish(filtered: true, _info.PrintFooter);
        _sheets.Add(new(_names.Take(name), part.Layout, part.Rows));
    }
}
