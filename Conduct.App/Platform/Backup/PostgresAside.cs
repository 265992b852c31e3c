using Conduct.App.Data;
using Npgsql;

namespace Conduct.App.Platform.Backup;

/// <summary>Moves the product's own tables and what belongs to them into another schema, in no time and in the running transaction.</summary>
public sealed class PostgresAside(NpgsqlConnection connection)
{
    private const string Present =
        $"""
        SELECT 'TABLE ' || quote_ident(relname) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname = ANY ($1)
        UNION ALL
        SELECT 'COLLATION ' || quote_ident(collname) FROM pg_collation WHERE collnamespace = current_schema()::regnamespace AND collname = '{Collations.Chinese}'
        UNION ALL
        SELECT 'FUNCTION ' || quote_ident(proname) || '()' FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND proname = '{AuditTriggers.RefuseFunction}'
        """;

    /// <summary>Where nothing is to be moved, the schema is not made.</summary>
    public async Task MoveAsync(string[] tables, string schema, CancellationToken ct)
    {
        var present = new List<string>();
        await using (var query = new NpgsqlCommand(Present, connection) { Parameters = { new() { Value = tables } } })
        await using (var reader = await query.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                present.Add(reader.GetString(0));
            }
        }

        if (present.Count > 0)
        {
            await using var move = new NpgsqlCommand($"CREATE SCHEMA \"{schema}\"; {string.Concat(present.Select(one => $"ALTER {one} SET SCHEMA \"{schema}\"; "))}", connection);
            await move.ExecuteNonQueryAsync(ct);
        }
    }
}
