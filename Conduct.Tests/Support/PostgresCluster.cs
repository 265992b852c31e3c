using System.Diagnostics;
using Npgsql;

[assembly: AssemblyFixture(typeof(Conduct.Tests.Support.PostgresCluster))]

namespace Conduct.Tests.Support;

/// <summary>A throw-away PostgreSQL cluster of the installed version, started by the first test that asks and deleted at the end.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static string? _folder;

    /// <summary>Folder of <c>initdb</c> and <c>pg_ctl</c>; null when PostgreSQL is not installed.</summary>
    public static string? Programs { get; } = Find();

    /// <summary>Connection string without a database.</summary>
    public static async Task<string> StartAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return $"Host={_folder ??= await CreateAsync()};Username=conduct;Maximum Pool Size=20;Include Error Detail=true";
        }
        finally
        {
            Gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync("pg_ctl", "stop", "-D", Path.Combine(_folder, "data"), "-m", "immediate");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string? Find()
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return versions.OrderDescending(StringComparer.Ordinal).Concat(path).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    private static async Task<string> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("cpg").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            await ProgramAsync("chown", "postgres", folder);
        }

        var data = Path.Combine(folder, "data");
        await RunAsync("initdb", "-D", data, "-U", "conduct", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await RunAsync("pg_ctl", "start", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300");
        return folder;
    }

    // PostgreSQL refuses to run as root.
    private static Task RunAsync(string program, params string[] arguments)
    {
        var full = Path.Combine(Programs ?? throw new InvalidOperationException("PostgreSQL is not installed"), program);
        return Environment.IsPrivilegedProcess ? ProgramAsync("runuser", ["-u", "postgres", "--", full, .. arguments]) : ProgramAsync(full, arguments);
    }

    private static async Task ProgramAsync(string program, params string[] arguments)
    {
        // No pipes: the server would inherit them and they would never close.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "\"$0\" \"$@\" </dev/null >/dev/null 2>&1", program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
        }
    }
}
