using Microsoft.EntityFrameworkCore.Migrations;

namespace Conduct.App.Data;

/// <summary>The database itself refuses to change or delete audit entries. Called by the migration that creates the table.</summary>
public static class AuditTriggers
{
    /// <summary>What the triggers of PostgreSQL call.</summary>
    public const string RefuseFunction = "audit_refuse";

    public static void Create(MigrationBuilder migration)
    {
        foreach (var statement in migration.ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal) ? Postgres : Sqlite)
        {
            migration.Sql(statement);
        }
    }

    private static readonly string[] Sqlite =
    [
        """CREATE TRIGGER audit_entries_no_update BEFORE UPDATE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'audit entries are append-only'); END;""",
        """CREATE TRIGGER audit_entries_no_delete BEFORE DELETE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'audit entries are append-only'); END;""",
        """CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON "AuditHeads" BEGIN SELECT RAISE(ABORT, 'the audit head stays'); END;""",
    ];

    private static readonly string[] Postgres =
    [
        $"""
        CREATE FUNCTION {RefuseFunction}() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'audit entries are append-only'; END $$;
        """,
        $"""CREATE TRIGGER audit_entries_no_change BEFORE UPDATE OR DELETE ON "AuditEntries" FOR EACH ROW EXECUTE FUNCTION {RefuseFunction}();""",
        $"""CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON "AuditEntries" FOR EACH STATEMENT EXECUTE FUNCTION {RefuseFunction}();""",
        $"""CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON "AuditHeads" FOR EACH ROW EXECUTE FUNCTION {RefuseFunction}();""",
    ];
}
