using System.IO.Compression;
using Conduct.App.Data;
using Conduct.App.Platform.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Backup;

/// <summary>The database file as a whole.</summary>
public sealed class SqliteBackup(IDbContextFactory<ConductDb> databases, DatabaseSettings settings) : IDatabaseBackup
{
    public async Task<string?> AddAsync(ZipArchive archive, CancellationToken ct)
    {
        if (!File.Exists(settings.DatabaseFile))
        {
            return CommandLineTexts.NoDatabase;
        }

        var copy = settings.Directory.File($"backup-{Path.GetRandomFileName()}.db");
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", ct);
            await archive.CreateEntryFromFileAsync(copy, BackupLayout.Database, CompressionLevel.Fastest, ct);
            return null;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    public async Task<bool> HoldsAccountsAsync(CancellationToken ct)
    {
        var database = settings.DatabaseFile;
        return File.Exists(database)
            && await ReadAsync(database, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Accounts'", ct) is > 0L
            && await ReadAsync(database, """SELECT COUNT(*) FROM "Accounts" """, ct) is > 0L;
    }

    public async Task<string?> CheckAsync(string folder, CancellationToken ct)
    {
        var database = Path.Combine(folder, BackupLayout.Database);
        try
        {
            return await ReadAsync(database, "PRAGMA integrity_check", ct) is "ok"
                && await ReadAsync(database, """SELECT COUNT(*) FROM "AuditHeads" """, ct) is 1L ? null : CommandLineTexts.NoBackup;
        }
        catch (SqliteException)
        {
            return CommandLineTexts.NoBackup;
        }
    }

    public Task ReplaceAsync(string folder, string aside, CancellationToken ct)
    {
        var database = settings.DatabaseFile;
        SqliteConnection.ClearAllPools();
        foreach (var old in new[] { database, $"{database}-wal", $"{database}-shm" }.Where(File.Exists))
        {
            Directory.CreateDirectory(aside);
            File.Move(old, Path.Combine(aside, Path.GetFileName(old)));
        }

        File.Move(Path.Combine(folder, BackupLayout.Database), database);
        return Task.CompletedTask;
    }

    private static async Task<object?> ReadAsync(string database, string query, CancellationToken ct)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=false;Mode=ReadWrite");
        await connection.OpenAsync(ct);
        await using var command = new SqliteCommand(query, connection);
        return await command.ExecuteScalarAsync(ct);
    }
}
