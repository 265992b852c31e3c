using System.Collections.Concurrent;
using System.Diagnostics;

namespace Conduct.Tests.Support;

/// <summary>The product as an operator runs it in Production: a process of its own on an empty data folder, with what it prints.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("conduct-process-");
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly TaskCompletionSource _announced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    public AppProcess(string announcement)
    {
        _process = new Process
        {
            StartInfo = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Conduct.App.dll"), "--urls", "http://127.0.0.1:0"])
            {
                RedirectStandardOutput = true,
                Environment = { ["Conduct__DataDirectory"] = _data.FullName, ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
            },
        };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is not { } text)
            {
                _announced.TrySetException(new InvalidOperationException(string.Join('\n', _lines)));
                return;
            }

            _lines.Enqueue(text);
            if (text.Contains(announcement, StringComparison.Ordinal))
            {
                _announced.TrySetResult();
            }
        };
        _process.Start();
        _process.BeginOutputReadLine();
    }

    public string DataDirectory => _data.FullName;

    /// <summary>What it has printed so far.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>Ends when the line looked for is printed.</summary>
    public Task AnnouncedAsync() => _announced.Task.WaitAsync(Timeout, TestContext.Current.CancellationToken);

    /// <summary>Asks it to end, as a supervisor does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Timeout, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _data.Delete(recursive: true);
    }
}
