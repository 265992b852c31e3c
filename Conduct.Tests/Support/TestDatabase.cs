using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Conduct.Tests.Support;

/// <summary>A migrated database of its own for each test, with its data folder: a copy of a template that is migrated once.</summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MigrateSqliteAsync);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MigratePostgresAsync);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conduct");

    private TestDatabase(DatabaseProvider provider, string? connection) =>
        Settings = new(provider, connection ?? $"Data Source={Path.Combine(_folder.FullName, "conduct.db")}", new(_folder.FullName));

    public DatabaseSettings Settings { get; }

    /// <summary>Without migration it is a name for a database that is not there yet.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider, bool migrated = true)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var database = new TestDatabase(provider, null);
            if (migrated)
            {
                File.Copy(await SqliteTemplate.Value, database.Settings.Directory.File("conduct.db"));
            }

            return database;
        }

        var server = await PostgresTemplate.Value;
        var name = $"t{NewId.Next():N}";
        if (migrated)
        {
            await AdministerAsync(server, $"CREATE DATABASE {name} TEMPLATE conduct_template");
        }

        return new(provider, $"{server};Database={name}");
    }

    /// <summary>Another that begins with all this one holds, files included. Nobody may be using this one.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        CloseConnections();
        var copy = new TestDatabase(Settings.Provider, Settings.Provider == DatabaseProvider.Sqlite ? null : await CopyPostgresAsync(Settings.ConnectionString));
        foreach (var file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(copy._folder.FullName, Path.GetRelativePath(_folder.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            file.CopyTo(place);
        }

        return copy;
    }

    public void Dispose()
    {
        CloseConnections();
        _folder.Delete(recursive: true);
    }

    private void CloseConnections()
    {
        if (Settings.Provider == DatabaseProvider.Postgres)
        {
            using var connection = new NpgsqlConnection(Settings.ConnectionString);
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            using var connection = new SqliteConnection(Settings.ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
    }

    private static async Task<string> CopyPostgresAsync(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        var template = parts.Database;
        parts.Database = $"t{NewId.Next():N}";
        await AdministerAsync(await PostgresTemplate.Value, $"CREATE DATABASE {parts.Database} TEMPLATE {template}");
        return parts.ConnectionString;
    }

    private static async Task<string> MigrateSqliteAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("conduct-template").FullName, "conduct.db");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        var options = new DbContextOptionsBuilder<SqliteConductDb>();
        options.UseConductSqlite($"Data Source={file};Pooling=false");
        await using var db = new SqliteConductDb(options.Options, [], DesignTimeChain.Unused);
        await db.Database.MigrateAsync();
        await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        return file;
    }

    private static async Task<string> MigratePostgresAsync()
    {
        var server = await PostgresCluster.StartAsync();
        await AdministerAsync(server, "CREATE DATABASE conduct_template");
        var options = new DbContextOptionsBuilder<PostgresConductDb>();
        options.UseConductPostgres($"{server};Database=conduct_template;Pooling=false");
        await using var db = new PostgresConductDb(options.Options, [], DesignTimeChain.Unused);
        await db.Database.MigrateAsync();
        return server;
    }

    private static async Task AdministerAsync(string server, string statement)
    {
        await using var connection = new NpgsqlConnection($"{server};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
