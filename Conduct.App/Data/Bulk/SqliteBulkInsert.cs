using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Conduct.App.Data.Bulk;

/// <summary>One prepared statement a table, bound and stepped without the driver's parameter objects.</summary>
public sealed class SqliteBulkInsert(SqliteConnection connection) : IBulkInsert, IDisposable
{
    private readonly Dictionary<string, sqlite3_stmt> _statements = [];

    public Task InsertAsync(BulkTable table, IReadOnlyList<BulkRow> rows, CancellationToken ct)
    {
        var statement = Prepared(table);
        foreach (var row in rows)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                Bind(statement, i + 1, table.Columns[i].Read(row));
            }

            var result = raw.sqlite3_step(statement);
            raw.sqlite3_reset(statement);
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

    private sqlite3_stmt Prepared(BulkTable table)
    {
        if (!_statements.TryGetValue(table.Name, out var statement))
        {
            var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
            var values = string.Join(", ", table.Columns.Select(_ => "?"));
            SqliteException.ThrowExceptionForRC(
                raw.sqlite3_prepare_v2(connection.Handle, $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})", out statement), connection.Handle);
            _statements[table.Name] = statement;
        }

        return statement;
    }

    // In the forms in which the driver stores them.
    private static int Bind(sqlite3_stmt statement, int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(statement, index),
        string text => raw.sqlite3_bind_text(statement, index, Encoding.UTF8.GetBytes(text)),
        Guid id => BindGuid(statement, index, id),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        int number => raw.sqlite3_bind_int64(statement, index, number),
        bool flag => raw.sqlite3_bind_int64(statement, index, flag ? 1 : 0),
        DateOnly day => raw.sqlite3_bind_text(statement, index, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TimeOnly time => raw.sqlite3_bind_text(statement, index, time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static int BindGuid(sqlite3_stmt statement, int index, Guid id)
    {
        Span<byte> text = stackalloc byte[36];
        id.TryFormat(text, out _);
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = text[i] >= (byte)'a' ? (byte)(text[i] - 32) : text[i];
        }

        return raw.sqlite3_bind_text(statement, index, text);
    }
}
