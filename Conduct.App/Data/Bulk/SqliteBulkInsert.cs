using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Conduct.App.Data.Bulk;

/// <summary>One prepared statement a table, bound and stepped without the driver's parameter objects.</summary>
public sealed class SqliteBulkInsert(SqliteConnection connection) : IBulkInsert, IDisposable
{
    private readonly Dictionary<string, SqliteBulkValues> _statements = [];

    public Task InsertAsync(BulkTable table, IReadOnlyList<BulkRow> rows, CancellationToken ct)
    {
        var values = Prepared(table);
        foreach (var row in rows)
        {
            table.Write(row, values);
            var result = values.Step();
            if (result != raw.SQLITE_DONE)
            {
                throw new SqliteException($"{table.Name}: {raw.sqlite3_errmsg(connection.Handle).utf8_to_string()}", result);
            }
        }

        ct.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }
    }

    private SqliteBulkValues Prepared(BulkTable table)
    {
        if (!_statements.TryGetValue(table.Name, out var values))
        {
            var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
            var places = string.Join(", ", table.Columns.Select(_ => "?"));
            SqliteException.ThrowExceptionForRC(
                raw.sqlite3_prepare_v2(connection.Handle, $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({places})", out var statement), connection.Handle);
            _statements[table.Name] = values = new(statement, table.Columns.Count);
        }

        return values;
    }
}
