using System.Net.Sockets;
using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.Tests.Data.Audit;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Conduct.Tests.Data;

/// <summary>What keeps a start from its work is said in one line that tells what to do.</summary>
public sealed class StartFaultTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<Exception, string> Faults { get; } = new()
    {
        { new SqliteException("disk is full", 13), "no room" },
        { new DbUpdateException("x", new SqliteException("disk is full", 13)), "no room" },
        { new IOException("x", 28), "no room" },
        { new PostgresException("x", "x", "x", "53100"), "no room" },
        { new SqliteException("malformed", 11), "restore" },
        { new SqliteException("not a database", 26), "restore" },
        { new SqliteException("readonly", 8), "owns it" },
        { new SqliteException("cannot open", 14), "owns it" },
        { new SqliteException("busy", 5), "another process" },
        { new UnauthorizedAccessException("denied"), "owns it" },
        { new IOException("Read-only file system", 30), "mounted for writing" },
        { new DirectoryNotFoundException("x"), "mounted for writing" },
        { new NpgsqlException("x"), "does not answer" },
        { new PostgresException("password", "x", "x", "28P01"), "ConnectionString" },
        { new IOException("Failed to bind.", new AddressInUseException("x")), "the process that uses it" },
        { new SocketException(99), "another one by --urls" },
        { new InvalidOperationException("x", new UnauthorizedAccessException("denied")), "owns it" },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task Fault_IsOneLineThatHelps(Exception fault, string help)
    {
        await using var host = await FeatureHost.StartAsync();

        var line = host.Services.GetRequiredService<StartFaults>().Of(fault);

        Assert.Contains(help, line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line!);
    }

    [Fact]
    public async Task Bug_IsNoFault()
    {
        await using var host = await FeatureHost.StartAsync();

        Assert.Null(host.Services.GetRequiredService<StartFaults>().Of(new InvalidOperationException("a bug")));
    }

    [Fact]
    public async Task Start_OnSomethingThatIsNoDatabase_SaysSo()
    {
        await using var host = await FeatureHost.StartAsync(migrated: false);
        await File.WriteAllTextAsync(host.Database.DatabaseFile, string.Concat(Enumerable.Repeat("no database ", 1000)), Ct);

        var fault = await Assert.ThrowsAsync<SqliteException>(() => StartAsync(host));

        Assert.Contains("damaged", host.Services.GetRequiredService<StartFaults>().Of(fault), StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Start_WithoutTheKeyOfWhatIsThere_MakesNone(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.NoteAsync("First");
        await StartAsync(host);
        File.Delete(host.Database.Directory.File(VaultKey.FileName));

        var fault = await Assert.ThrowsAsync<InstallationException>(() => StartAsync(host));

        Assert.Contains(VaultKey.FileName, fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(host.Database.Directory.File(VaultKey.FileName)));
    }

    [Theory, BothDatabases]
    public async Task Start_WithTheKeyOfAnotherInstallation_Stops(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.NoteAsync("First");

        await host.RewriteAsync(Intruder.OtherKey(host.Database.Directory.Path));

        Assert.Contains("does not fit", (await Assert.ThrowsAsync<InstallationException>(() => StartAsync(host))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_ThatCannotBeTaken_EndsAtOnce()
    {
        var folder = Directory.CreateTempSubdirectory("conduct-turn-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "migration.lock"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => MigrationTurn.TakeAsync(new(folder.FullName), Ct));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => MigrationTurn.TakeAsync(new(Path.Combine(folder.FullName, "missing")), Ct));

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Turn_HeldByAnother_IsWaitedFor_WithAnEnd()
    {
        var folder = Directory.CreateTempSubdirectory("conduct-turn-");
        await using (await MigrationTurn.TakeAsync(new(folder.FullName), Ct))
        {
            var fault = await Assert.ThrowsAsync<InstallationException>(() => MigrationTurn.TakeAsync(new(folder.FullName), Ct, TimeSpan.FromMilliseconds(120)));
            Assert.Contains("Another process", fault.Message, StringComparison.Ordinal);
        }

        await (await MigrationTurn.TakeAsync(new(folder.FullName), Ct)).DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static Task StartAsync(FeatureHost host) => host.Services.GetRequiredService<DatabaseStart>().MigrateAsync(Ct);
}
