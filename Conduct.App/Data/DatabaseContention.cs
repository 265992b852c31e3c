using Microsoft.Data.Sqlite;
using Npgsql;

namespace Conduct.App.Data;

/// <summary>Tells a race with another writer from a bug.</summary>
public static class DatabaseContention
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    /// <summary>Whether the database refused because somebody else was faster: busy, deadlock, serialisation, the same one of <see cref="KnownRaces"/>.</summary>
    public static bool Explains(Exception? error) => error switch
    {
        null => false,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked
            || (sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey && KnownRaces.HasColumns(sqlite.Message)),
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected || (postgres.SqlState == PostgresErrorCodes.UniqueViolation && KnownRaces.HasConstraint(postgres.ConstraintName)),
        _ => Explains(error.InnerException),
    };
}
