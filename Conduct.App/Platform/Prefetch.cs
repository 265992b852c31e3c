using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Conduct.App.Platform;

/// <summary>What is made and what is done with it keep a processor busy each.</summary>
internal static class Prefetch
{
    private const int RowsOfABatch = 256;
    private const int BatchesAhead = 2;

    /// <summary>The same rows in the same order, read by a task of their own, which has ended when the rows are left.</summary>
    public static IAsyncEnumerable<T> ReadAhead<T>(this IAsyncEnumerable<T> rows, CancellationToken cancellationToken) =>
        rows.Chunk(RowsOfABatch).Ahead(BatchesAhead, cancellationToken).SelectMany(batch => batch);

    /// <summary>The same items in the same order, made by a task of their own, which has ended when the items are left.</summary>
    /// <param name="most">How many may be made and not yet taken.</param>
    public static async IAsyncEnumerable<T> Ahead<T>(this IAsyncEnumerable<T> source, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var made = Channel.CreateBounded<T>(most);
        var making = Task.Run(() => MakeAsync(source, made.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var item in made.Reader.ReadAllAsync(cancellationToken))
            {
                yield return item;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await making;
        }
    }

    // What goes wrong is told to whoever takes the items.
    private static async Task MakeAsync<T>(IAsyncEnumerable<T> source, ChannelWriter<T> made, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in source.WithCancellation(cancellationToken))
            {
                await made.WriteAsync(item, cancellationToken);
            }

            made.Complete();
        }
        catch (Exception error)
        {
            made.Complete(error);
        }
    }
}
