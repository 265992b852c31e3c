using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Conduct.App.Data;

/// <summary>The database itself refuses to change, replace or delete audit entries. Called by the migration that creates the table.</summary>
public static class AuditTriggers
{
    /// <summary>What the triggers of PostgreSQL call.</summary>
    public const string RefuseFunction = "audit_refuse";

    private const string PostgresBody = " BEGIN RAISE EXCEPTION 'audit entries are append-only'; END ";

    // REPLACE deletes the row in its way without asking the triggers of a deletion, unless recursive triggers are on; what comes before the insertion is always asked.
    private static readonly string[] Sqlite =
    [
        """CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'audit entries are append-only'); END""",
        """CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'audit entries are append-only'); END""",
        """CREATE TRIGGER audit_entries_no_replace BEFORE INSERT ON "AuditEntries" WHEN EXISTS (SELECT 1 FROM "AuditEntries" WHERE "Seq" = new."Seq") BEGIN SELECT RAISE(ABORT, 'audit entries are append-only'); END""",
        """CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON "AuditHeads" BEGIN SELECT RAISE(ABORT, 'the audit head stays'); END""",
        """CREATE TRIGGER audit_head_no_replace BEFORE INSERT ON "AuditHeads" WHEN EXISTS (SELECT 1 FROM "AuditHeads") BEGIN SELECT RAISE(ABORT, 'the audit head stays'); END""",
    ];

    private static readonly string[] Postgres =
    [
        $"""CREATE TRIGGER audit_entries_no_change BEFORE DELETE OR UPDATE ON "AuditEntries" FOR EACH ROW EXECUTE FUNCTION {RefuseFunction}()""",
        $"""CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON "AuditEntries" FOR EACH STATEMENT EXECUTE FUNCTION {RefuseFunction}()""",
        $"""CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON "AuditHeads" FOR EACH ROW EXECUTE FUNCTION {RefuseFunction}()""",
        $"""CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON "AuditHeads" FOR EACH STATEMENT EXECUTE FUNCTION {RefuseFunction}()""",
    ];

    public static void Create(MigrationBuilder migration)
    {
        var postgres = migration.ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal);
        if (postgres)
        {
            migration.Sql($"CREATE FUNCTION {RefuseFunction}() RETURNS trigger LANGUAGE plpgsql AS $${PostgresBody}$$;");
        }

        foreach (var statement in postgres ? Postgres : Sqlite)
        {
            migration.Sql($"{statement};");
        }
    }

    /// <summary>Whether exactly these triggers stand at both tables, in force and word for word: one that is missing, switched off, added or weakened is not.</summary>
    public static async Task<bool> AreWholeAsync(ConductDb db, CancellationToken ct)
    {
        var sqlite = db.Database.IsSqlite();
        var there = sqlite
            ? await db.Database.SqlQuery<string>($"""SELECT sql AS "Value" FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('AuditEntries', 'AuditHeads')""").ToListAsync(ct)
            : await db.Database.SqlQuery<string>(
                $"""
                SELECT pg_get_triggerdef(t.oid, true) || t.tgenabled::text || p.prosrc AS "Value" FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
                WHERE NOT t.tgisinternal AND t.tgrelid IN ('"AuditEntries"'::regclass, '"AuditHeads"'::regclass)
                """).ToListAsync(ct);
        return there.ToHashSet(StringComparer.Ordinal).SetEquals(sqlite ? Sqlite : Postgres.Select(trigger => $"{trigger}O{PostgresBody}"));
    }
}
