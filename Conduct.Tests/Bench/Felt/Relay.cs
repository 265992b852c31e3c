using System.Net;
using System.Net.Sockets;

namespace Conduct.Tests.Bench.Felt;

/// <summary>Stands between browser and server and counts what really goes over the wire: compressed, frames and heads included.</summary>
public sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly int _port;
    private long _received;
    private int _requests;

    /// <param name="port">Of the server, on this machine.</param>
    public Relay(int port)
    {
        _port = port;
        _listener.Start();
        Site = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _ = AcceptAsync();
    }

    public Uri Site { get; }

    /// <summary>Bytes from the server so far.</summary>
    public long Received => Interlocked.Read(ref _received);

    /// <summary>Requests to the server so far.</summary>
    public int Requests => Volatile.Read(ref _requests);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = PassAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (OperationCanceledException)
        {
            // The measuring is over.
        }
    }

    private async Task PassAsync(TcpClient browser)
    {
        using var server = new TcpClient { NoDelay = true };
        browser.NoDelay = true;
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _port, _end.Token);
            var (near, far) = (browser.GetStream(), server.GetStream());
            await Task.WhenAny(CopyAsync(near, far, CountRequest), CopyAsync(far, near, part => Interlocked.Add(ref _received, part.Length)));
        }
        catch (Exception ended) when (ended is IOException or SocketException or OperationCanceledException)
        {
            // One side hung up.
        }

        browser.Dispose();
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, Action<ReadOnlyMemory<byte>> count)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer, _end.Token) is > 0 and var read)
        {
            count(buffer.AsMemory(0, read));
            await to.WriteAsync(buffer.AsMemory(0, read), _end.Token);
        }
    }

    private void CountRequest(ReadOnlyMemory<byte> part)
    {
        if (part.Span.StartsWith("GET "u8) || part.Span.StartsWith("POST "u8))
        {
            Interlocked.Increment(ref _requests);
        }
    }
}
