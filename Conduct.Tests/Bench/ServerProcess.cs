using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Conduct.Tests.Bench;

/// <summary>The running server, a process of its own.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri site) => (_process, Site) = (process, site);

    public Uri Site { get; }

    /// <summary>Resident memory in MB.</summary>
    public double MemoryMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Highest resident memory so far in MB.</summary>
    public double PeakMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>What of its resident memory are pages of program files, which the system shares and can drop, in MB; Linux only.</summary>
    public double MappedMegabytes => File.ReadLines($"/proc/{_process.Id}/status")
        .Where(line => line.StartsWith("RssFile:", StringComparison.Ordinal))
        .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024)
        .Single();

    /// <summary>Starts it and waits for its first answer.</summary>
    /// <returns>The server, and the milliseconds from the start of the process.</returns>
    public static async Task<(ServerProcess Server, double Milliseconds)> StartAsync(PublishedApp app)
    {
        var site = new Uri($"http://127.0.0.1:{FreePort()}");
        var started = Stopwatch.GetTimestamp();
        var server = new ServerProcess(app.Launch("--urls", site.ToString()), site);
        using var client = new HttpClient { BaseAddress = site };
        while (!await AnswersAsync(client))
        {
            if (server._process.HasExited)
            {
                throw new InvalidOperationException("The server ended before it answered.");
            }

            using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
            await pause.WaitForNextTickAsync();
        }

        return (server, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/sign-in", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
