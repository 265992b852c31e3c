using System.Data.Common;
using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Data.Audit;

/// <summary>The database refuses what would change an entry, whatever the words, and the verifier sees when it no longer would.</summary>
public sealed class AuditGuardTests
{
    private const string Copy = """ "AuditEntries" SELECT * FROM "AuditEntries" WHERE "Seq" = 1""";

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "INSERT OR REPLACE INTO" + Copy)]
    [InlineData(DatabaseProvider.Sqlite, "REPLACE INTO" + Copy)]
    [InlineData(DatabaseProvider.Sqlite, "PRAGMA recursive_triggers=ON; REPLACE INTO" + Copy)]
    [InlineData(DatabaseProvider.Sqlite, "INSERT INTO" + Copy + """ ON CONFLICT ("Seq") DO UPDATE SET "Kind" = 'x'""")]
    [InlineData(DatabaseProvider.Sqlite, """UPDATE OR REPLACE "AuditEntries" SET "Seq" = 1 WHERE "Seq" = 2""")]
    [InlineData(DatabaseProvider.Sqlite, """REPLACE INTO "AuditHeads" ("Id", "Count", "Hash") VALUES (1, 0, '')""")]
    [InlineData(DatabaseProvider.Sqlite, """INSERT INTO "AuditHeads" ("Id", "Count", "Hash") VALUES (2, 0, '')""")]
    [InlineData(DatabaseProvider.Postgres, "INSERT INTO" + Copy + """ ON CONFLICT ("Seq") DO UPDATE SET "Kind" = 'x'""")]
    [InlineData(DatabaseProvider.Postgres, """TRUNCATE "AuditEntries" """)]
    [InlineData(DatabaseProvider.Postgres, """TRUNCATE "AuditHeads" """)]
    public async Task Entries_AreRefusedToBeReplaced(DatabaseProvider provider, string statement)
    {
        Assert.SkipWhen(provider == DatabaseProvider.Postgres && PostgresCluster.Programs is null, "PostgreSQL is not installed here");
        await using var host = await FeatureHost.StartAsync(provider);
        await host.NoteAsync("First");
        await host.NoteAsync("Second");

        await Assert.ThrowsAnyAsync<DbException>(() => host.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)));

        Assert.Equal(new AuditVerdict(2), await VerifyAsync(host));
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "DROP TRIGGER audit_entries_no_replace")]
    [InlineData(DatabaseProvider.Sqlite, "DROP TRIGGER audit_head_no_delete")]
    [InlineData(DatabaseProvider.Sqlite, """DROP TRIGGER audit_entries_no_update; CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON "AuditEntries" BEGIN SELECT 1; END""")]
    [InlineData(DatabaseProvider.Sqlite, """CREATE TRIGGER more BEFORE INSERT ON "AuditEntries" WHEN new."Kind" = 'x' BEGIN SELECT RAISE(IGNORE); END""")]
    [InlineData(DatabaseProvider.Postgres, """DROP TRIGGER audit_entries_no_truncate ON "AuditEntries" """)]
    [InlineData(DatabaseProvider.Postgres, """ALTER TABLE "AuditEntries" DISABLE TRIGGER audit_entries_no_change""")]
    [InlineData(DatabaseProvider.Postgres, "CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$")]
    [InlineData(DatabaseProvider.Postgres, """CREATE TRIGGER more BEFORE INSERT ON "AuditEntries" FOR EACH ROW WHEN (new."Kind" = 'x') EXECUTE FUNCTION audit_refuse()""")]
    public async Task Guard_MissingOrWeakened_IsFound(DatabaseProvider provider, string statement)
    {
        Assert.SkipWhen(provider == DatabaseProvider.Postgres && PostgresCluster.Programs is null, "PostgreSQL is not installed here");
        await using var host = await FeatureHost.StartAsync(provider);
        await host.NoteAsync("First");
        Assert.Equal(new AuditVerdict(1), await VerifyAsync(host));

        await host.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement));

        Assert.Equal(new AuditVerdict(1, AuditFault.Unguarded), await VerifyAsync(host));
    }

    private static Task<AuditVerdict> VerifyAsync(FeatureHost host) => host.Services.GetRequiredService<AuditVerifier>().VerifyAsync(TestContext.Current.CancellationToken);
}
