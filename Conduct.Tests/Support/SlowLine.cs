using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Conduct.Tests.Support;

/// <summary>
/// The product behind a line on which every byte is under way for a while, as from a branch far away. The throttling that a browser
/// offers does not reach a web socket, over which the pages talk.
/// </summary>
public sealed class SlowLine : IAsyncDisposable
{
    public static readonly TimeSpan RoundTrip = TimeSpan.FromMilliseconds(240);

    private static readonly TimeSpan OneWay = RoundTrip / 2;

    private readonly CancellationTokenSource _cut = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _product;
    private readonly Task _accepting;

    public SlowLine(Uri product)
    {
        _product = product;
        _listener.Start();
        Url = new UriBuilder(product) { Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.Uri;
        _accepting = AcceptAsync();
    }

    /// <summary>The product, at the far end; cookies are the same, as they know no port.</summary>
    public Uri Url { get; }

    public async ValueTask DisposeAsync()
    {
        await _cut.CancelAsync();
        _listener.Stop();
        await _accepting;
        _cut.Dispose();
    }

    private async Task AcceptAsync()
    {
        var calls = new List<Task>();
        try
        {
            while (true)
            {
                calls.Add(CallAsync(await _listener.AcceptTcpClientAsync(_cut.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(calls);
        }
    }

    private async Task CallAsync(TcpClient visitor)
    {
        using (visitor)
        using (var product = new TcpClient { NoDelay = true })
        {
            visitor.NoDelay = true;
            await product.ConnectAsync(_product.Host, _product.Port, _cut.Token);
            await Task.WhenAny(CarryAsync(visitor.GetStream(), product.GetStream()), CarryAsync(product.GetStream(), visitor.GetStream()));
        }
    }

    private async Task CarryAsync(NetworkStream from, NetworkStream to)
    {
        var underWay = Channel.CreateUnbounded<(DateTimeOffset Arrives, byte[] Bytes)>();
        var delivering = DeliverAsync(underWay.Reader, to);
        try
        {
            var buffer = new byte[64 * 1024];
            while (await from.ReadAsync(buffer, _cut.Token) is var read and > 0)
            {
                underWay.Writer.TryWrite((TimeProvider.System.GetUtcNow() + OneWay, buffer[..read]));
            }
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // Hung up.
        }

        underWay.Writer.Complete();
        await delivering;
    }

    private async Task DeliverAsync(ChannelReader<(DateTimeOffset Arrives, byte[] Bytes)> underWay, NetworkStream to)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        try
        {
            await foreach (var (arrives, bytes) in underWay.ReadAllAsync(_cut.Token))
            {
                while (TimeProvider.System.GetUtcNow() < arrives)
                {
                    await tick.WaitForNextTickAsync(_cut.Token);
                }

                await to.WriteAsync(bytes, _cut.Token);
            }
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // Hung up.
        }
    }
}
