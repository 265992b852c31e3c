using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Conduct.App.Platform.Excel;

/// <summary>Rows are read while those before them are written: a database and a sheet keep a processor busy each.</summary>
internal static class ReadingAhead
{
    private const int RowsOfABatch = 256;
    private const int BatchesAhead = 2;

    /// <summary>The same rows in the same order, read by a task of their own, which has ended when the rows are left.</summary>
    public static async IAsyncEnumerable<T> ReadAhead<T>(this IAsyncEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<List<T>>(BatchesAhead);
        var reading = Task.Run(() => ReadAsync(rows, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken))
            {
                foreach (var row in batch)
                {
                    yield return row;
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    // What goes wrong is told to whoever takes the rows.
    private static async Task ReadAsync<T>(IAsyncEnumerable<T> rows, ChannelWriter<List<T>> batches, CancellationToken cancellationToken)
    {
        try
        {
            var batch = new List<T>(RowsOfABatch);
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                batch.Add(row);
                if (batch.Count == RowsOfABatch)
                {
                    await batches.WriteAsync(batch, cancellationToken);
                    batch = new(RowsOfABatch);
                }
            }

            await batches.WriteAsync(batch, cancellationToken);
            batches.Complete();
        }
        catch (Exception error)
        {
            batches.Complete(error);
        }
    }
}
