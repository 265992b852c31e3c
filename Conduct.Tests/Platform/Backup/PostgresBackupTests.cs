using System.IO.Compression;
using Conduct.App.Data;
using Conduct.App.Platform.CommandLine;
using Conduct.Tests.Platform.CommandLine;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Platform.Backup;

public sealed class PostgresBackupTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restore_OfANewerVersion_IsRefused()
    {
        await using var host = await StartAsync();
        var file = await BackUpAsync(host);
        await ChangeAsync(file, "tables/migrations.txt", "20260101000000_Initial\n20990101000000_Later");

        var (code, said) = await host.SayAsync("restore", file);

        Assert.Equal((1, CommandLineTexts.OtherVersionOfBackup), (code, said.TrimEnd()));
    }

    [Theory]
    [InlineData("tables/AuditHeads.csv", null)]
    [InlineData("tables/AuditHeads.csv", "Id,Nothing\n1,2\n")]
    [InlineData("tables/Somewhere\"; DROP TABLE x.csv", "Id\n1\n")]
    [InlineData("tables/migrations.txt", "")]
    public async Task Restore_OfADamagedBackup_ChangesNothing(string entry, string? content)
    {
        await using var host = await StartAsync();
        var file = await BackUpAsync(host);
        await ChangeAsync(file, entry, content);
        await host.NoteAsync("Later");

        var (code, said) = await host.SayAsync("restore", file);

        Assert.Equal((1, CommandLineTexts.NoBackup), (code, said.TrimEnd()));
        Assert.Equal(2, await host.ReadAsync(db => db.AuditEntries.CountAsync(Ct)));
    }

    [Fact]
    public async Task Restore_ByAnAccountWithoutTheRight_SaysWhichOneAndChangesNothing()
    {
        await using var host = await StartAsync();
        var file = await BackUpAsync(host);
        await host.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            """
            DO $$ BEGIN CREATE ROLE reader LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
            GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;
            """,
            Ct));
        var settings = host.Database with { ConnectionString = host.Database.ConnectionString.Replace("Username=conduct", "Username=reader", StringComparison.Ordinal) };
        await using var limited = FeatureHost.On(settings, services => services.AddVerbs());

        var (code, said) = await limited.SayAsync("restore", file);

        Assert.Equal(1, code);
        Assert.Contains("GRANT CREATE ON DATABASE", said, StringComparison.Ordinal);
        Assert.Equal(1, await host.ReadAsync(db => db.AuditEntries.CountAsync(Ct)));
    }

    [Fact]
    public async Task Backup_OfAnotherVersion_IsRefused()
    {
        await using var host = await StartAsync();
        await host.ReadAsync(db => db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_Later', '10')""", Ct));
        var file = host.Database.Directory.File("backup.zip");

        var (code, said) = await host.SayAsync("backup", file);

        Assert.Equal((1, CommandLineTexts.OtherVersion), (code, said.TrimEnd()));
        Assert.Empty(Directory.GetFiles(host.Database.Directory.Path, "backup*"));
    }

    private static async Task<FeatureHost> StartAsync()
    {
        Programs.Require(PostgresCluster.Programs, "PostgreSQL is not installed here");
        var host = await FeatureHost.StartAsync(DatabaseProvider.Postgres, services => services.AddVerbs());
        await host.NoteAsync("First");
        return host;
    }

    private static async Task<string> BackUpAsync(FeatureHost host)
    {
        var file = host.Database.Directory.File("backup.zip");
        Assert.Equal(0, await host.VerbAsync("backup", file));
        return file;
    }

    private static async Task ChangeAsync(string file, string name, string? content)
    {
        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update, Ct);
        zip.GetEntry(name)?.Delete();
        if (content is not null)
        {
            await using var writer = new StreamWriter(await zip.CreateEntry(name).OpenAsync(Ct));
            await writer.WriteAsync(content);
        }
    }
}
