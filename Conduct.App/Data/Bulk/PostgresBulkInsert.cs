using Npgsql;

namespace Conduct.App.Data.Bulk;

/// <summary>Binary COPY.</summary>
public sealed class PostgresBulkInsert(NpgsqlConnection connection) : IBulkInsert
{
    public async Task InsertAsync(BulkTable table, IReadOnlyList<BulkRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({names}) FROM STDIN (FORMAT BINARY)", ct);
        var values = new PostgresBulkValues(copy, table);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            table.Write(row, values);
        }

        await copy.CompleteAsync(ct);
    }
}
