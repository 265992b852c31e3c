using System.Globalization;
using System.IO.Compression;
using Conduct.App.Data;
using Conduct.App.Platform.CommandLine;
using Microsoft.Data.Sqlite;

namespace Conduct.App.Platform.Backup;

/// <summary>Puts a backup in the place of what is there; the server must be stopped. What was there is moved aside, not deleted.</summary>
public sealed class BackupRestore(DatabaseSettings settings, TimeProvider clock)
{
    /// <returns>What stood in the way, and then nothing has changed; null when it is done.</returns>
    public async Task<string?> RunAsync(string path, bool force, CancellationToken ct)
    {
        if (settings.Provider != DatabaseProvider.Sqlite)
        {
            return CommandLineTexts.UsePgDump;
        }

        if (!File.Exists(path))
        {
            return CommandLineTexts.NoFile;
        }

        Directory.CreateDirectory(settings.Directory.Path);
        if (!force && await HoldsAccountsAsync(BackupLayout.DatabaseFile(settings), ct))
        {
            return CommandLineTexts.NotEmpty;
        }

        var unpacked = settings.Directory.File($"restore-{clock.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}");
        try
        {
            if (!await UnpackAsync(path, unpacked, ct))
            {
                return CommandLineTexts.NoBackup;
            }

            Replace(unpacked);
            return null;
        }
        finally
        {
            if (Directory.Exists(unpacked))
            {
                Directory.Delete(unpacked, recursive: true);
            }
        }
    }

    private static async Task<bool> UnpackAsync(string path, string folder, CancellationToken ct)
    {
        try
        {
            await ZipFile.ExtractToDirectoryAsync(path, folder, ct);
            return await ReadAsync(Path.Combine(folder, BackupLayout.Database), "PRAGMA integrity_check", ct) is "ok"
                && await ReadAsync(Path.Combine(folder, BackupLayout.Database), """SELECT COUNT(*) FROM "AuditHeads" """, ct) is 1L;
        }
        catch (Exception error) when (error is InvalidDataException or SqliteException)
        {
            return false;
        }
    }

    private static async Task<bool> HoldsAccountsAsync(string database, CancellationToken ct) =>
        File.Exists(database)
        && await ReadAsync(database, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Accounts'", ct) is > 0L
        && await ReadAsync(database, """SELECT COUNT(*) FROM "Accounts" """, ct) is > 0L;

    private static async Task<object?> ReadAsync(string database, string query, CancellationToken ct)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=false;Mode=ReadWrite");
        await connection.OpenAsync(ct);
        await using var command = new SqliteCommand(query, connection);
        return await command.ExecuteScalarAsync(ct);
    }

    private void Replace(string unpacked)
    {
        var aside = $"{unpacked}-before";
        var database = BackupLayout.DatabaseFile(settings);
        SqliteConnection.ClearAllPools();
        foreach (var old in new[] { database, $"{database}-wal", $"{database}-shm", settings.Directory.File(BackupLayout.Vault), settings.Directory.File(BackupLayout.VaultKey) })
        {
            if (Path.Exists(old))
            {
                Directory.CreateDirectory(aside);
                Directory.Move(old, Path.Combine(aside, Path.GetFileName(old)));
            }
        }

        Directory.Move(Path.Combine(unpacked, BackupLayout.Database), database);
        foreach (var name in new[] { BackupLayout.Vault, BackupLayout.VaultKey }.Where(name => Path.Exists(Path.Combine(unpacked, name))))
        {
            Directory.Move(Path.Combine(unpacked, name), settings.Directory.File(name));
        }
    }
}
