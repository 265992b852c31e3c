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
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            foreach (var column in table.Columns)
            {
                await WriteAsync(copy, column, column.Read(row), ct);
            }
        }

        await copy.CompleteAsync(ct);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, BulkColumn column, object? value, CancellationToken ct) =>
        value is null ? copy.WriteNullAsync(ct) : copy.WriteAsync(value, TypeOf(column), ct);

    // A length is no part of the name by which the driver knows a type.
    private static string TypeOf(BulkColumn column) => column.StoreType.Split('(')[0];
}
