using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Conduct.App.Platform.Audit;
using Conduct.Tests.Bench;

namespace Conduct.Tests.Crash;

/// <summary>The published app at one address and on one data folder, killed and started again and again.</summary>
internal sealed class CrashSite(string program, string data) : IAsyncDisposable
{
    private readonly PublishedApp _app = PublishedApp.At(program, data).With(("Conduct__Demo", "true"), ("Logging__LogLevel__Default", "Warning"), ("Logging__LogLevel__Conduct", "Information"));
    private readonly ConcurrentDictionary<SentHead, bool> _heads = [];
    private Process? _server;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public string DataDirectory => data;

    public async Task StartAsync()
    {
        _server = _app.Launch("--urls", Address.ToString());
        _server.OutputDataReceived += (_, line) => SentHead.Read(line.Data ?? "").ToList().ForEach(head => _heads[head] = true);
        _server.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = Address };
        while (!await IsReadyAsync(client))
        {
            if (_server.HasExited)
            {
                throw new InvalidOperationException($"The server ended with {_server.ExitCode}.");
            }

            using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
            await pause.WaitForNextTickAsync();
        }
    }

    /// <summary>As the power goes: the process is not asked.</summary>
    public async Task KillAsync()
    {
        _server!.Kill();
        await _server.WaitForExitAsync();
        _server.Dispose();
        _server = null;
    }

    /// <summary>Runs the verifier with every head that any start has put into its log.</summary>
    public async Task<(int Code, string Said)> VerifyAuditAsync()
    {
        using var verb = _app.Launch(["verify-audit", .. _heads.Keys.SelectMany(head => new[] { "--head", head.ToString() })]);
        var said = await verb.StandardOutput.ReadToEndAsync();
        await verb.WaitForExitAsync();
        return (verb.ExitCode, said.Trim());
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await KillAsync();
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
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
