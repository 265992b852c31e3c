using Conduct.App.Data;
using Conduct.App.Platform;
using Hangfire.PostgreSql;
using Npgsql;

namespace Conduct.App.Jobs.Scheduler;

/// <summary>The scheduler's own tables on PostgreSQL, in a schema of their own. When they are there already, nothing is made and no right is needed.</summary>
public sealed class SchedulerTables(DatabaseSettings database) : ISchemaStep, IStartStep
{
    public const string Schema = "hangfire";

    private const long Turn = 0x436F6E644A6F62; // "CondJob"

    public Task RunAsync(CancellationToken ct) => CreateAsync(ct);

    public async Task CreateAsync(CancellationToken ct)
    {
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            return;
        }

        // Nodes that start together take turns; the lock ends with the connection.
        await using var turn = new NpgsqlConnection(database.ConnectionString);
        await turn.OpenAsync(ct);
        await using var transaction = await turn.BeginTransactionAsync(ct);
        await using (var take = new NpgsqlCommand("SELECT pg_advisory_xact_lock($1)", turn) { Parameters = { new() { Value = Turn } } })
        {
            await take.ExecuteNonQueryAsync(ct);
        }

        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(ct);
        PostgreSqlObjectsInstaller.Install(connection, Schema);
    }
}
