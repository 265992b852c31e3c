using Microsoft.EntityFrameworkCore.Migrations;

namespace Conduct.App.Data;

/// <summary>The index of the register's character pairs. Called by the migration that creates the texts.</summary>
public static class RegisterSearch
{
    public static void Create(MigrationBuilder migration)
    {
        foreach (var statement in migration.ActiveProvider!.EndsWith("PostgreSQL", StringComparison.Ordinal) ? Postgres : Sqlite)
        {
            migration.Sql(statement);
        }
    }

    // The ASCII tokenizer takes every other character as part of a word, so a pair is one word. Only which rows hold a pair is kept.
    private static readonly string[] Sqlite =
    [
        """CREATE VIRTUAL TABLE "RegisterSearch" USING fts5("Grams", content='', contentless_delete=1, detail=none, tokenize='ascii');""",
        """CREATE TRIGGER register_texts_insert AFTER INSERT ON "RegisterTexts" BEGIN INSERT INTO "RegisterSearch"(rowid, "Grams") VALUES (new."RowId", new."Grams"); END;""",
        """
        CREATE TRIGGER register_texts_update AFTER UPDATE OF "Grams" ON "RegisterTexts" BEGIN
          DELETE FROM "RegisterSearch" WHERE rowid = old."RowId";
          INSERT INTO "RegisterSearch"(rowid, "Grams") VALUES (new."RowId", new."Grams");
        END;
        """,
        """CREATE TRIGGER register_texts_delete AFTER DELETE ON "RegisterTexts" BEGIN DELETE FROM "RegisterSearch" WHERE rowid = old."RowId"; END;""",
    ];

    private static readonly string[] Postgres =
    [
        """CREATE INDEX "IX_RegisterTexts_Grams" ON "RegisterTexts" USING gin (string_to_array("Grams", ' '));""",
    ];
}
