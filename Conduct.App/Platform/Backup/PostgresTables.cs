using System.Text;
using Npgsql;

namespace Conduct.App.Platform.Backup;

/// <summary>Tables as CSV files with a header, in and out by COPY, in the running transaction of the connection.</summary>
public sealed class PostgresTables(NpgsqlConnection connection)
{
    private const int BufferSize = 64 * 1024;

    private const string Columns =
        """
        SELECT t.relname, a.attname, a.attidentity <> '' FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE t.relnamespace = current_schema()::regnamespace AND t.relname = ANY ($1)
        """;

    private const string ForeignKeys =
        """
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
          format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
        WHERE c.contype = 'f' AND t.relnamespace = current_schema()::regnamespace AND t.relname = ANY ($1)
        """;

    /// <summary>Streams the table out, its columns named in the first line.</summary>
    public async Task ReadAsync(string table, Stream target, CancellationToken ct)
    {
        using var source = await connection.BeginTextExportAsync($"COPY {Quoted(table)} TO STDOUT (FORMAT CSV, HEADER)", ct);
        await using var writer = new StreamWriter(target, bufferSize: BufferSize, leaveOpen: true);
        await CopyAsync(source, writer, ct);
    }

    /// <summary>Fills the tables, whatever the migrations put there, from a folder with a file for each.</summary>
    /// <exception cref="InvalidDataException">A file is of another table, or has another column.</exception>
    public async Task WriteAllAsync(string folder, CancellationToken ct)
    {
        string[] tables = [.. Directory.EnumerateFiles(folder, "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
        var columns = await ListAsync(Columns, tables, row => (Table: row.GetString(0), Name: row.GetString(1), Counts: row.GetBoolean(2)), ct);
        var keys = await ListAsync(ForeignKeys, tables, row => (Drop: row.GetString(0), Add: row.GetString(1)), ct);

        // So tables come in any order, and all is checked at once at the end.
        await RunAsync(string.Join(';', keys.Select(key => key.Drop)), ct);
        foreach (var table in tables)
        {
            await WriteAsync(Path.Combine(folder, $"{table}.csv"), table, [.. columns.Where(column => column.Table == table).Select(column => column.Name)], ct);
        }

        foreach (var (table, name, _) in columns.Where(column => column.Counts))
        {
            await RunAsync($"SELECT setval(pg_get_serial_sequence('{Quoted(table)}', '{name}'), max({Quoted(name)})) FROM {Quoted(table)}", ct);
        }

        await RunAsync(string.Join(';', keys.Select(key => key.Add)), ct);
    }

    private async Task WriteAsync(string file, string table, string[] known, CancellationToken ct)
    {
        using var source = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: BufferSize);
        string[] columns = [.. (await source.ReadLineAsync(ct) ?? "").Split(',').Select(name => name.Trim('"'))];
        if (columns.Except(known).Any())
        {
            throw new InvalidDataException($"{table}: {string.Join(", ", columns.Except(known))}");
        }

        // The triggers that keep the audit from changes would refuse what the migrations left to be replaced.
        await RunAsync($"ALTER TABLE {Quoted(table)} DISABLE TRIGGER USER; TRUNCATE {Quoted(table)}", ct);
        await using (var target = await connection.BeginTextImportAsync($"COPY {Quoted(table)} ({string.Join(", ", columns.Select(Quoted))}) FROM STDIN (FORMAT CSV)", ct))
        {
            await CopyAsync(source, target, ct);
        }

        await RunAsync($"ALTER TABLE {Quoted(table)} ENABLE TRIGGER USER", ct);
    }

    private static async Task CopyAsync(TextReader source, TextWriter target, CancellationToken ct)
    {
        var buffer = new char[BufferSize];
        for (int read; (read = await source.ReadAsync(buffer, ct)) > 0;)
        {
            await target.WriteAsync(buffer.AsMemory(0, read), ct);
        }
    }

    private async Task<List<T>> ListAsync<T>(string sql, string[] tables, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        await using var query = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = tables } } };
        await using var reader = await query.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private async Task RunAsync(string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static string Quoted(string name) => $"\"{name}\"";
}
