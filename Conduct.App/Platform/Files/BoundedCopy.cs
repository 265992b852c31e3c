using System.Buffers;

namespace Conduct.App.Platform.Files;

/// <summary>Copies a stream of unknown length up to a limit.</summary>
internal static class BoundedCopy
{
    private const int BufferSize = 64 * 1024;

    /// <summary>False when the source holds more than <paramref name="limit"/> bytes; at most that many have been written then.</summary>
    public static async Task<bool> RunAsync(Stream source, Stream target, long limit, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if ((limit -= read) < 0)
                {
                    return false;
                }

                await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
