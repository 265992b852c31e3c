using System.IO.Compression;
using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Features.Register;
using Conduct.App.Platform.Files;
using Conduct.App.Register;
using Conduct.App.Security;
using Conduct.App.Shell.Words;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Platform.CommandLine;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Platform.Backup;

public sealed class BackupTests
{
    private static readonly string[] Account = ["restored"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task BackupWhileOthersWrite_IsOneMoment_AndRestoresIntoAnotherInstallation(DatabaseProvider provider)
    {
        await using var source = await StageAsync(provider, new());
        var kept = await KeepEvidenceAsync(source);
        var file = source.Database.Directory.File("backup.zip");
        var written = await WriteUntilAsync(source, async () => Assert.Equal(0, await source.VerbAsync("backup", file)));
        Assert.Equal(1, await source.VerbAsync("backup", file));
        await using var target = await StartAsync(provider, migrated: false);

        Assert.Equal(0, await target.VerbAsync("restore", file));

        Assert.Equal(0, await target.VerbAsync("verify-audit"));
        Assert.InRange(await target.ReadAsync(db => db.AuditEntries.CountAsync()), 1, written);
        Assert.Equal(Account, await target.ReadAsync(db => db.Users.Select(account => account.UserName).ToArrayAsync()));
        Assert.Equal("证据原文", await ReadEvidenceAsync(target, kept));
        Assert.Equal("张伟", Assert.Single(await SearchAsync(target, "面馆")).Row.Name);
        Assert.Empty(await SearchAsync(target, "旷工"));
    }

    [Theory, BothDatabases]
    public async Task Restored_GoesOnAsBefore(DatabaseProvider provider)
    {
        var cases = new CaseFileBuilder();
        await using var source = await StageAsync(provider, cases);
        var file = source.Database.Directory.File("backup.zip");
        Assert.Equal(0, await source.VerbAsync("backup", file));
        await using var target = await StartAsync(provider);
        Assert.Equal(0, await target.VerbAsync("restore", file));

        var later = new CaseFileBuilder(cases.Company, cases.Policy) { Number = "C-2026-000002" };
        await target.SaveAsync(later.Build(CaseStatus.Filed));

        Assert.Equal(2, await target.ReadAsync(db => db.RegisterRows.CountAsync()));
        Assert.Equal(0, await target.VerbAsync("verify-audit"));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => target.ReadAsync(db => db.Database.ExecuteSqlAsync($"""DELETE FROM "AuditEntries" """)));
        Assert.Equal(await SchemaAsync(source), await SchemaAsync(target));
    }

    [Theory, BothDatabases]
    public async Task Restore_OverAccounts_NeedsForceAndMovesTheOldAside(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        var file = host.Database.Directory.File("backup.zip");
        Assert.Equal(0, await host.VerbAsync("backup", file));
        await KeepEvidenceAsync(host);
        await host.SaveAsync(new Account { Id = NewId.Next(), UserName = "later" });

        Assert.Equal(1, await host.VerbAsync("restore", file));
        Assert.Equal(1, await host.ReadAsync(db => db.Users.CountAsync()));
        Assert.Equal(0, await host.VerbAsync("restore", file, "--force"));

        Assert.Equal(0, await host.ReadAsync(db => db.Users.CountAsync()));
        var aside = Assert.Single(Directory.GetDirectories(host.Database.Directory.Path, "restore-*-before"));
        Assert.True(Directory.Exists(Path.Combine(aside, "vault")));
        Assert.Equal(provider == DatabaseProvider.Sqlite, File.Exists(Path.Combine(aside, "conduct.db")));
        if (provider == DatabaseProvider.Postgres)
        {
            var tables = await host.ReadAsync(db => db.Database.SqlQuery<int>($"""SELECT count(*)::int AS "Value" FROM pg_tables WHERE schemaname = {Path.GetFileName(aside)}""").SingleAsync());
            Assert.Equal(await host.ReadAsync(db => Task.FromResult(db.Model.GetRelationalModel().Tables.Count())) + 1, tables);
        }
    }

    [Theory, BothDatabases]
    public async Task Restore_OfSomethingElse_ChangesNothing(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await host.NoteAsync("First");
        var file = host.Database.Directory.File("backup.zip");
        await File.WriteAllTextAsync(file, "no archive", Ct);
        Assert.Equal(1, await host.VerbAsync("restore", file));
        Assert.Equal(1, await host.VerbAsync("restore", host.Database.Directory.File("missing.zip")));
        File.Delete(file);
        await using (var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Create, Ct))
        {
            zip.CreateEntry("readme.txt");
        }

        Assert.Equal(1, await host.VerbAsync("restore", file));

        Assert.Equal(1, await host.ReadAsync(db => db.AuditEntries.CountAsync()));
    }

    [Theory, BothDatabases]
    public async Task Restore_OfTheOtherDatabase_SaysSoAndChangesNothing(DatabaseProvider provider)
    {
        await using var source = await StartAsync(provider == DatabaseProvider.Sqlite ? DatabaseProvider.Postgres : DatabaseProvider.Sqlite);
        var file = source.Database.Directory.File("backup.zip");
        Assert.Equal(0, await source.VerbAsync("backup", file));
        await using var target = await StartAsync(provider);
        await target.NoteAsync("First");

        var (code, said) = await target.SayAsync("restore", file);

        Assert.Equal(1, code);
        Assert.Contains(source.Database.Provider.ToString(), said, StringComparison.Ordinal);
        Assert.Contains(provider.ToString(), said, StringComparison.Ordinal);
        Assert.Equal(1, await target.ReadAsync(db => db.AuditEntries.CountAsync()));
    }

    private static Task<FeatureHost> StartAsync(DatabaseProvider provider, bool migrated = true) =>
        FeatureHost.StartAsync(provider, services => services.AddVerbs(), migrated);

    private static async Task<FeatureHost> StageAsync(DatabaseProvider provider, CaseFileBuilder cases)
    {
        var host = await StartAsync(provider);
        await host.SaveAsync([.. cases.Company.Rows, cases.Policy, cases.Build(CaseStatus.Filed), new Account { Id = NewId.Next(), UserName = Account[0] }]);
        return host;
    }

    /// <summary>Somebody writes until the work is done, and it is done after something was written.</summary>
    /// <returns>How many entries the audit holds then.</returns>
    private static async Task<int> WriteUntilAsync(FeatureHost host, Func<Task> work)
    {
        var first = new TaskCompletionSource();
        var done = false;
        var writing = Task.Run(
            async () =>
            {
                while (!Volatile.Read(ref done))
                {
                    await host.NoteAsync("Meanwhile");
                    first.TrySetResult();
                }
            },
            Ct);
        await Task.WhenAny(first.Task, writing);
        await work();
        Volatile.Write(ref done, true);
        await writing;
        return await host.ReadAsync(db => db.AuditEntries.CountAsync());
    }

    private static async Task<string> KeepEvidenceAsync(FeatureHost host)
    {
        using var content = new MemoryStream("证据原文"u8.ToArray());
        return (await host.Services.GetRequiredService<FileVault>().WriteAsync(content, "证据.txt", Ct)).File!.Sha256;
    }

    // As the next start would: the key that came with the backup is the vault's key from then on.
    private static async Task<string> ReadEvidenceAsync(FeatureHost host, string sha256)
    {
        var (data, vault) = (host.Database.Directory.Path, host.Database.Directory.File("vault"));
        await using var evidence = await new FileVault(new VaultOptions(vault, new VaultKey(new(data), setting: null).Value)).OpenReadAsync(sha256, Ct);
        using var reader = new StreamReader(evidence);
        return await reader.ReadToEndAsync(Ct);
    }

    private static async Task<IReadOnlyList<RegisterLine>> SearchAsync(FeatureHost host, string words)
    {
        var kept = new StoredText { Id = NewId.Next(), AccountId = await host.ReadAsync(db => db.Users.Select(account => account.Id).FirstAsync()), Text = words };
        await host.SaveAsync(kept);
        var by = Features.Register.RegisterHosting.As(kept.AccountId, Role.Compliance);
        return await ActivatorUtilities.CreateInstance<RegisterQuery>(host.Services).PageAsync(new() { Filter = new() { TextId = kept.Id } }, by, Ct);
    }

    private static async Task<List<string>> SchemaAsync(FeatureHost host) => await host.ReadAsync(db => db.Database.SqlQueryRaw<string>(
        db.Database.IsSqlite()
            ? """SELECT "sql" AS "Value" FROM sqlite_master WHERE "sql" IS NOT NULL ORDER BY 1"""
            : """
              SELECT indexdef AS "Value" FROM pg_indexes WHERE schemaname = current_schema()
              UNION ALL SELECT conrelid::regclass || conname || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
              UNION ALL SELECT pg_get_triggerdef(t.oid) || t.tgenabled::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
              ORDER BY 1
              """).ToListAsync(Ct));
}
