using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Conduct.App.Features.Demo.History;

internal static class AheadExtensions
{
    /// <summary>Makes the items on a thread of its own, one ahead of who reads them.</summary>
    public static async IAsyncEnumerable<T> Ahead<T>(this IEnumerable<T> source, [EnumeratorCancellation] CancellationToken ct)
    {
        using var left = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var made = Channel.CreateBounded<T>(1);
        var making = Task.Run(() => WriteAsync(source, made.Writer, left.Token), ct);
        try
        {
            await foreach (var item in made.Reader.ReadAllAsync(ct))
            {
                yield return item;
            }
        }
        finally
        {
            // Whoever stops reading in the middle lets go of the thread too.
            await left.CancelAsync();
            await making;
        }
    }

    private static async Task WriteAsync<T>(IEnumerable<T> source, ChannelWriter<T> made, CancellationToken ct)
    {
        try
        {
            foreach (var item in source)
            {
                await made.WriteAsync(item, ct);
            }

            made.Complete();
        }
        catch (Exception error)
        {
            made.Complete(error);
        }
    }
}
