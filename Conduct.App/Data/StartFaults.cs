using System.Net.Sockets;
using Conduct.App.Data.Disk;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Conduct.App.Data;

/// <summary>What keeps a start or a verb from its work and only an operator can mend, in the one line that says how.</summary>
public sealed class StartFaults(DatabaseSettings settings)
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int NoDatabase = 26;

    /// <returns>Null for everything else, which is a bug and deserves its stack trace.</returns>
    public string? Of(Exception error) => error switch
    {
        InstallationException known => known.Message,
        _ when StorageFull.Explains(error) => $"There is no room left on the disk of {settings.Directory.Path}: free some and start again. What was saved is kept.",
        SqliteException { SqliteErrorCode: Corrupt or NoDatabase } => $"{settings.DatabaseFile} is damaged, or no database: restore the last backup (restore FILE --force); what is there is moved aside.",
        SqliteException { SqliteErrorCode: Busy or Locked } => $"{settings.DatabaseFile} is in use by another process: end it and start again.",
        SqliteException unusable => $"{settings.DatabaseFile} cannot be opened for reading and writing ({unusable.Message}): {Rights}",
        PostgresException refused => $"PostgreSQL refuses ({refused.SqlState} {refused.MessageText}): look at Conduct:Database:ConnectionString and the rights of its account.",
        NpgsqlException silent => $"PostgreSQL does not answer ({silent.InnerException?.Message ?? silent.Message}): start it, or look at Conduct:Database:ConnectionString.",
        IOException { InnerException: AddressInUseException } => $"{error.Message.TrimEnd('.')}: end the process that uses it, or choose another address by --urls.",
        SocketException => $"The address cannot be opened ({error.Message}): choose another one by --urls.",
        IOException or UnauthorizedAccessException => $"The data directory {settings.Directory.Path} cannot be used ({error.Message}): {Rights}",
        { InnerException: { } cause } => Of(cause),
        _ => null,
    };

    private const string Rights = "see that it is mounted for writing and that the account of this process owns it, or choose another by Conduct:DataDirectory.";
}
