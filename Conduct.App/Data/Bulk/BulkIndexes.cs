using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Data.Bulk;

/// <summary>Indexes are built faster at once than row by row: they are taken away before a large load and put back as they were.</summary>
public sealed class BulkIndexes
{
    private const string SqliteIndexes =
        """
        SELECT "name" AS "Name", "sql" AS "Sql" FROM sqlite_master
        WHERE ("type" = 'index' AND "sql" IS NOT NULL OR "name" = 'register_texts_insert') AND "tbl_name" IN ({0})
        """;

    // Those of keys stay: foreign keys need them.
    private const string PostgresIndexes =
        """
        SELECT indexname AS "Name", indexdef AS "Sql" FROM pg_indexes
        WHERE schemaname = current_schema() AND tablename IN ({0}) AND indexname NOT LIKE 'PK\_%'
        """;

    private readonly ConductDb _db;
    private readonly List<Definition> _taken;

    private BulkIndexes(ConductDb db, List<Definition> taken) => (_db, _taken) = (db, taken);

    public static async Task<BulkIndexes> TakeAsync(ConductDb db, IEnumerable<string> tables, CancellationToken ct)
    {
        var names = string.Join(", ", tables.Select(table => $"'{table}'"));
        var query = (db.Database.IsSqlite() ? SqliteIndexes : PostgresIndexes).Replace("{0}", names, StringComparison.Ordinal);
        var taken = await db.Database.SqlQueryRaw<Definition>(query).ToListAsync(ct);
        foreach (var index in taken)
        {
            await db.Database.ExecuteSqlRawAsync(index.Drop, ct);
        }

        return new(db, taken);
    }

    public async Task PutBackAsync(CancellationToken ct)
    {
        foreach (var index in _taken)
        {
            await _db.Database.ExecuteSqlRawAsync(index.Sql, ct);
        }
    }

    private sealed record Definition(string Name, string Sql)
    {
        private const string Trigger = "CREATE TRIGGER";

        public string Drop => $"DROP {(Sql.StartsWith(Trigger, StringComparison.OrdinalIgnoreCase) ? "TRIGGER" : "INDEX")} \"{Name}\"";
    }
}
