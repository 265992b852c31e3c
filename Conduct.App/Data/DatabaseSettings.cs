using Conduct.App.Data.Disk;
using Microsoft.Data.Sqlite;

namespace Conduct.App.Data;

/// <summary>Which database is in use, from <c>Conduct:Database:Provider</c> and <c>:ConnectionString</c>.</summary>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString, DataDirectory Directory)
{
    /// <summary>The database file in use, on SQLite.</summary>
    public string DatabaseFile => Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource);

    /// <exception cref="InstallationException">An unknown provider, or PostgreSQL without a connection string.</exception>
    public static DatabaseSettings Read(IConfiguration configuration)
    {
        var directory = new DataDirectory(Installation.Resolve(configuration["Conduct:DataDirectory"] ?? "data"));
        var connection = configuration["Conduct:Database:ConnectionString"];
        var name = configuration["Conduct:Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider))
        {
            throw new InstallationException($"Conduct:Database:Provider is '{name}'; known are Sqlite and Postgres.");
        }

        if (string.IsNullOrWhiteSpace(connection))
        {
            connection = provider == DatabaseProvider.Sqlite
                ? $"Data Source={directory.File("conduct.db")}"
                : throw new InstallationException("Postgres needs Conduct:Database:ConnectionString.");
        }

        return new(provider, connection, directory);
    }
}
