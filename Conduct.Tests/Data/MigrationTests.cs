using Conduct.App.Data;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Data;

public sealed class MigrationTests
{
    [Theory, BothDatabases]
    public async Task Model_AgainstMigrations_HasNoPendingChange(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        Assert.False(await host.ReadAsync(db => Task.FromResult(db.Database.HasPendingModelChanges())));
    }

    [Theory, BothDatabases]
    public async Task Migrate_FromTheFirstDelivery_KeepsWhatIsThere(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider, migrated: false);
        await host.ReadAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("Initial", TestContext.Current.CancellationToken);
            return await db.Database.ExecuteSqlAsync($"""INSERT INTO "NumberSeries" ("Name", "Next") VALUES ('C-2026', 42)""");
        });

        await host.Services.GetRequiredService<DatabaseStart>().MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(42, await host.ReadAsync(db => db.Database.SqlQuery<int>($"""SELECT "Next" AS "Value" FROM "NumberSeries" """).SingleAsync()));
        Assert.True(await host.Services.GetRequiredService<DatabaseStart>().IsReadyAsync(TestContext.Current.CancellationToken));
    }

    [Theory, BothDatabases]
    public async Task AuditEntry_UpdatedOrDeletedInSql_IsRefusedByTheDatabase(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.NoteAsync("Reading");

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => host.ReadAsync(db => db.Database.ExecuteSqlAsync($"""UPDATE "AuditEntries" SET "Kind" = 'x'""")));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => host.ReadAsync(db => db.Database.ExecuteSqlAsync($"""DELETE FROM "AuditEntries" """)));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => host.ReadAsync(db => db.Database.ExecuteSqlAsync($"""DELETE FROM "AuditHeads" """)));
    }

    [Fact]
    public async Task Migrate_AfterAProcessDiedInAMigration_GoesOn()
    {
        await using var host = await FeatureHost.StartAsync();
        await host.ReadAsync(db => db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00')"""));

        await host.Services.GetRequiredService<DatabaseStart>().MigrateAsync(TestContext.Current.CancellationToken);

        Assert.True(await host.Services.GetRequiredService<DatabaseStart>().IsReadyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Migrate_NewSqliteFile_LetsReadersAndTheWriterGoOnTogether()
    {
        await using var host = await FeatureHost.StartAsync();
        await host.ReadAsync(db => db.Database.ExecuteSqlAsync($"PRAGMA journal_mode=DELETE"));

        await host.Services.GetRequiredService<DatabaseStart>().MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal("wal", await host.ReadAsync(db => db.Database.SqlQuery<string>($"SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync()));
    }
}
