using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using SQLitePCL;

namespace Conduct.App.Data.Bulk;

/// <summary>A load of many rows in one transaction: it is whole or not there. Nobody else writes meanwhile.</summary>
public sealed class BulkLoad : IAsyncDisposable
{
    private const string SqliteSession = "PRAGMA cache_size=-400000; PRAGMA mmap_size=4000000000; PRAGMA threads=2; PRAGMA analysis_limit=1000;";
    private const string SqliteJournal = "PRAGMA journal_mode=DELETE;";
    private const string SqliteLog = "PRAGMA journal_mode=WAL;";
    private const string PostgresSession = "SET LOCAL maintenance_work_mem='512MB'; SET LOCAL synchronous_commit=off;";

    private readonly ConductDb _db;
    private readonly IDbContextTransaction _transaction;
    private readonly IBulkInsert _insert;
    private readonly Dictionary<Type, BulkTable> _tables = [];
    private BulkIndexes? _indexes;
    private long _firstText;

    private BulkLoad(ConductDb db, IDbContextTransaction transaction, IBulkInsert insert) => (_db, _transaction, _insert) = (db, transaction, insert);

    public static async Task<BulkLoad> BeginAsync(ConductDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = db.Database.GetDbConnection();
        if (connection is SqliteConnection sqlite)
        {
            await db.Database.ExecuteSqlRawAsync(SqliteSession, ct);
            WriteOnce(sqlite);
            return new(db, await db.Database.BeginTransactionAsync(ct), new SqliteBulkInsert(sqlite));
        }

        var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlRawAsync(PostgresSession, ct);
        return new(db, transaction, new PostgresBulkInsert((NpgsqlConnection)connection));
    }

    /// <summary>For a load that is large beside what is there: indexes are taken away and built anew at the end.</summary>
    public async Task TakeIndexesAsync(IEnumerable<Type> entities, CancellationToken ct)
    {
        _firstText = await _db.Database.SqlQuery<long>($"""SELECT coalesce(max("Id"), 0) AS "Value" FROM "RegisterRows" """).SingleAsync(ct);
        _indexes = await BulkIndexes.TakeAsync(_db, entities.Select(entity => TableOf(entity).Name), ct);
    }

    public Task InsertAsync(Type entity, IReadOnlyList<BulkRow> rows, CancellationToken ct) => _insert.InsertAsync(TableOf(entity), rows, ct);

    /// <summary>Builds the indexes, saves everything and lets the database learn what it now holds.</summary>
    public async Task CommitAsync(CancellationToken ct)
    {
        if (_indexes is not null)
        {
            await SearchNewTextsAsync(ct);
            await _indexes.PutBackAsync(ct);
        }

        await ContinueIdsAsync(ct);
        await _transaction.CommitAsync(ct);
        await _db.Database.ExecuteSqlRawAsync("ANALYZE", ct);
    }

    public async ValueTask DisposeAsync()
    {
        (_insert as IDisposable)?.Dispose();
        await _transaction.DisposeAsync();
        if (_db.Database.IsSqlite())
        {
            await _db.Database.ExecuteSqlRawAsync(SqliteLog);
        }

        await _db.Database.CloseConnectionAsync();
    }

    // Through the log every page would be written twice; a rollback journal keeps only the few pages that were there before, and is as
    // safe. Where somebody else has the database open, the log stays.
    private static void WriteOnce(SqliteConnection connection)
    {
        SqliteConnection.ClearPool(connection);
        var result = raw.sqlite3_exec(connection.Handle, SqliteJournal);
        if (result != raw.SQLITE_BUSY)
        {
            SqliteException.ThrowExceptionForRC(result, connection.Handle);
        }
    }

    // What the trigger would have done row by row.
    private async Task SearchNewTextsAsync(CancellationToken ct)
    {
        if (_db.Database.IsSqlite())
        {
            await _db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "RegisterSearch"(rowid, "Grams") SELECT "RowId", "Grams" FROM "RegisterTexts" WHERE "RowId" > {_firstText} ORDER BY "RowId" """, ct);
        }
    }

    // Ids given by hand do not move PostgreSQL's own counter.
    private async Task ContinueIdsAsync(CancellationToken ct)
    {
        if (!_db.Database.IsSqlite())
        {
            await _db.Database.ExecuteSqlAsync(
                $"""SELECT setval(pg_get_serial_sequence('"RegisterRows"', 'Id'), (SELECT coalesce(max("Id"), 1) FROM "RegisterRows"))""", ct);
        }
    }

    private BulkTable TableOf(Type entity)
    {
        if (!_tables.TryGetValue(entity, out var table))
        {
            _tables[entity] = table = BulkTable.Of(_db.Model, entity);
        }

        return table;
    }
}
