using Conduct.App.Data;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;

namespace Conduct.App.Jobs.Scheduler;

/// <summary>Where the scheduler keeps what waits: in tables that all nodes share on PostgreSQL, in memory beside SQLite. What was run, missed and paused stands in our own tables.</summary>
public static class SchedulerStorage
{
    // Nobody holds one for more than a moment; what a killed node held is free again so soon.
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(1);

    public static JobStorage Of(DatabaseSettings database, SchedulerSettings settings) => database.Provider switch
    {
        DatabaseProvider.Sqlite => new InMemoryStorage(),
        DatabaseProvider.Postgres => OnPostgres(database.ConnectionString, new()
        {
            SchemaName = SchedulerTables.Schema,
            PrepareSchemaIfNecessary = false,
            InvisibilityTimeout = settings.Invisibility,
            UseSlidingInvisibilityTimeout = true,
            QueuePollInterval = settings.Poll,
            DistributedLockTimeout = LongestLock,
        }),
    };

    private static PostgreSqlStorage OnPostgres(string connection, PostgreSqlStorageOptions options) => new(new NpgsqlConnectionFactory(connection, options), options);
}
