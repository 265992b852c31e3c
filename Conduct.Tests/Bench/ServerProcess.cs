using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Conduct.Tests.Bench;

/// <summary>The app as its users run it: a process of its own.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri site) => (this._process, Site) = (process, site);

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

    /// <summary>Starts it and waits for its first answer.</summary>
    /// <returns>The server, and the milliseconds from the start of the process.</returns>
    public static async Task<(ServerProcess Server, double Milliseconds)> StartAsync(string dataDirectory)
    {
        var site = new Uri($"http://127.0.0.1:{FreePort()}");
        var started = Stopwatch.GetTimestamp();
        var server = new ServerProcess(Launch(dataDirectory, "--urls", site.ToString()), site);
        using var client = new HttpClient { BaseAddress = site };
        while (!await AnswersAsync(client))
        {
            using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
            await pause.WaitForNextTickAsync();
        }

        return (server, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    /// <summary>Runs a verb to its end and answers what it printed last.</summary>
    public static async Task<string> RunVerbAsync(string dataDirectory, params string[] arguments)
    {
        using var verb = Launch(dataDirectory, arguments);
        var output = await verb.StandardOutput.ReadToEndAsync();
        await verb.WaitForExitAsync();
        return verb.ExitCode == 0 ? output.TrimEnd().Split('\n')[^1] : throw new InvalidOperationException(output);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static Process Launch(string dataDirectory, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory.Replace("Conduct.Tests", "Conduct.App", StringComparison.Ordinal), "Conduct.App.dll");

        // As "dotnet run" starts it: from a build the scripts and styles are found in Development alone.
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            Environment = { ["Conduct__DataDirectory"] = dataDirectory, ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        })!;
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
