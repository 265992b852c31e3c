using System.IO.Compression;
using Conduct.App.Data;
using Conduct.App.Platform.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Backup;

/// <summary>
/// One file with database, evidence and key. Consistent while the server runs: the database is copied first, and whatever it names lies in
/// the vault already, where nothing changes.
/// </summary>
public sealed class BackupArchive(IDbContextFactory<ConductDb> databases, DatabaseSettings settings)
{
    /// <summary>Writes the archive; a file of that name is never replaced.</summary>
    /// <returns>What stood in the way; null when it is written.</returns>
    public async Task<string?> WriteAsync(string path, CancellationToken ct)
    {
        if (settings.Provider != DatabaseProvider.Sqlite)
        {
            return CommandLineTexts.UsePgDump;
        }

        if (File.Exists(path))
        {
            return CommandLineTexts.FileExists;
        }

        if (!File.Exists(BackupLayout.DatabaseFile(settings)))
        {
            return CommandLineTexts.NoDatabase;
        }

        var (copy, unfinished) = ($"{path}.db", $"{path}.part");
        try
        {
            await CopyDatabaseAsync(copy, ct);
            await PackAsync(unfinished, copy, ct);
            File.Move(unfinished, path);
            return null;
        }
        finally
        {
            File.Delete(copy);
            File.Delete(unfinished);
        }
    }

    private async Task CopyDatabaseAsync(string copy, CancellationToken ct)
    {
        File.Delete(copy);
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", ct);
    }

    private async Task PackAsync(string path, string databaseCopy, CancellationToken ct)
    {
        // It holds the key of the evidence: for its owner only.
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, options);
        await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: false, entryNameEncoding: null, ct);
        await zip.CreateEntryFromFileAsync(databaseCopy, BackupLayout.Database, CompressionLevel.Fastest, ct);
        var key = settings.Directory.File(BackupLayout.VaultKey);
        if (File.Exists(key))
        {
            await zip.CreateEntryFromFileAsync(key, BackupLayout.VaultKey, CompressionLevel.NoCompression, ct);
        }

        foreach (var sealedFile in SealedFiles())
        {
            // Sealed bytes look random: nothing to compress.
            var name = Path.GetRelativePath(settings.Directory.Path, sealedFile).Replace('\\', '/');
            await zip.CreateEntryFromFileAsync(sealedFile, name, CompressionLevel.NoCompression, ct);
        }
    }

    private IEnumerable<string> SealedFiles()
    {
        var vault = settings.Directory.File(BackupLayout.Vault);
        return Directory.Exists(vault)
            ? Directory.EnumerateFiles(vault, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(Path.Combine(vault, Files.FileVault.IncomingFolder), StringComparison.Ordinal))
            : [];
    }
}
