using Microsoft.Data.Sqlite;
using Npgsql;

namespace Conduct.App.Data.Disk;

/// <summary>Tells a full disk from a bug: what was to be saved is not, and it is nobody's fault but the disk's.</summary>
public static class StorageFull
{
    private const int SqliteFull = 13;
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnUnix = 122;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);
    private const int HandleFullOnWindows = unchecked((int)0x80070027);

    /// <summary>Whether this, or what caused it, is a disk or quota without room.</summary>
    public static bool Explains(Exception? error) => error switch
    {
        null => false,
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteFull,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.DiskFull,
        IOException { HResult: NoSpaceOnWindows or HandleFullOnWindows } => true,
        IOException { HResult: NoSpaceOnUnix or QuotaOnUnix } => !OperatingSystem.IsWindows(),
        AggregateException many => many.InnerExceptions.Any(Explains),
        _ => Explains(error.InnerException),
    };
}
