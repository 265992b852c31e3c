using System.IO.Compression;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Platform.Backup;

/// <summary>
/// One file with database, evidence and key. Consistent while the server runs: the database is copied first, and whatever it names lies in
/// the vault already, where nothing changes.
/// </summary>
public sealed class BackupArchive(IDatabaseBackup database, DataDirectory directory)
{
    /// <summary>Writes the archive; a file of that name is never replaced.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="options">What becomes of the key.</param>
    /// <param name="ct">Stops; nothing is left behind.</param>
    /// <returns>What stood in the way; null when it is written.</returns>
    public async Task<string?> WriteAsync(string path, BackupOptions options, CancellationToken ct)
    {
        if (File.Exists(path))
        {
            return CommandLineTexts.FileExists;
        }

        var unfinished = $"{path}.part";
        try
        {
            if (await PackAsync(unfinished, options, ct) is { } problem)
            {
                return problem;
            }

            File.Move(unfinished, path);
            return null;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private async Task<string?> PackAsync(string path, BackupOptions backup, CancellationToken ct)
    {
        // It may hold the key of the evidence: for its owner only.
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, options);
        await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: false, entryNameEncoding: null, ct);
        if (await database.AddAsync(zip, ct) is { } problem)
        {
            return problem;
        }

        foreach (var key in BackupLayout.Keys)
        {
            await AddKeyAsync(zip, key, backup, ct);
        }

        foreach (var sealedFile in SealedFiles())
        {
            // Sealed bytes look random: nothing to compress.
            var name = Path.GetRelativePath(directory.Path, sealedFile).Replace('\\', '/');
            await zip.CreateEntryFromFileAsync(sealedFile, name, CompressionLevel.NoCompression, ct);
        }

        return null;
    }

    private async Task AddKeyAsync(ZipArchive zip, string key, BackupOptions backup, CancellationToken ct)
    {
        if (backup.WithoutKey || !File.Exists(directory.File(key)))
        {
            return;
        }

        var plain = await File.ReadAllTextAsync(directory.File(key), ct);
        var (name, text) = backup.Passphrase is { } passphrase ? (BackupLayout.SealedOf(key), SealedKey.Seal(passphrase, VaultKey.Parse(plain))) : (key, plain);
        await using var entry = new StreamWriter(await zip.CreateEntry(name, CompressionLevel.NoCompression).OpenAsync(ct));
        await entry.WriteAsync(text.AsMemory(), ct);
    }

    private IEnumerable<string> SealedFiles()
    {
        var vault = directory.File(BackupLayout.Vault);
        return Directory.Exists(vault)
            ? Directory.EnumerateFiles(vault, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(Path.Combine(vault, Files.FileVault.IncomingFolder), StringComparison.Ordinal))
            : [];
    }
}
