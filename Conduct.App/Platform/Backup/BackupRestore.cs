using System.Globalization;
using System.IO.Compression;
using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.CommandLine;
using Npgsql;

namespace Conduct.App.Platform.Backup;

/// <summary>Puts a backup in the place of what is there; the server must be stopped. What was there is moved aside, not deleted.</summary>
public sealed class BackupRestore(IDatabaseBackup database, DatabaseSettings settings, VaultKey key, TimeProvider clock)
{
    /// <returns>What stood in the way, and then nothing has changed; null when it is done.</returns>
    public async Task<string?> RunAsync(string path, bool force, string? passphrase, CancellationToken ct)
    {
        if (!File.Exists(path))
        {
            return CommandLineTexts.NoFile;
        }

        Directory.CreateDirectory(settings.Directory.Path);
        if (!force && await database.HoldsAccountsAsync(ct))
        {
            return CommandLineTexts.NotEmpty;
        }

        var unpacked = settings.Directory.File($"restore-{clock.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}");
        try
        {
            await UnpackAsync(path, unpacked, ct);
            if ((await ProblemAsync(unpacked, ct) ?? await OpenKeysAsync(unpacked, passphrase, ct)) is { } problem)
            {
                return problem;
            }

            await database.ReplaceAsync(unpacked, $"{unpacked}-before", ct);
            ReplaceEvidence(unpacked);
            return null;
        }
        catch (InvalidDataException)
        {
            return CommandLineTexts.NoBackup;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return string.Format(CultureInfo.CurrentCulture, CommandLineTexts.NoRight, error.MessageText);
        }
        finally
        {
            if (Directory.Exists(unpacked))
            {
                Directory.Delete(unpacked, recursive: true);
            }
        }
    }

    private static async Task UnpackAsync(string path, string folder, CancellationToken ct)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        await ZipFile.ExtractToDirectoryAsync(path, folder, ct);
    }

    private async Task<string?> ProblemAsync(string unpacked, CancellationToken ct) => BackupLayout.ProviderOf(unpacked) switch
    {
        null => CommandLineTexts.NoBackup,
        { } of when of != settings.Provider => string.Format(CultureInfo.CurrentCulture, CommandLineTexts.OtherDatabase, of, settings.Provider),
        _ => await database.CheckAsync(unpacked, ct),
    };

    // Without a key of its own a backup needs the one that is here: nothing in it opens otherwise.
    private async Task<string?> OpenKeysAsync(string unpacked, string? passphrase, CancellationToken ct)
    {
        var vault = Path.Combine(unpacked, BackupLayout.VaultKey);
        if (!File.Exists(vault) && !File.Exists(BackupLayout.SealedOf(vault)) && !key.IsPresent)
        {
            return CommandLineTexts.KeyNeeded;
        }

        foreach (var name in BackupLayout.Keys)
        {
            if (await OpenKeyAsync(Path.Combine(unpacked, name), passphrase, ct) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static async Task<string?> OpenKeyAsync(string plain, string? passphrase, CancellationToken ct)
    {
        var under = BackupLayout.SealedOf(plain);
        if (File.Exists(plain) || !File.Exists(under))
        {
            return null;
        }

        if (passphrase is null)
        {
            return CommandLineTexts.PassphraseNeeded;
        }

        if (SealedKey.Open(passphrase, await File.ReadAllTextAsync(under, ct)) is not { } opened)
        {
            return CommandLineTexts.PassphraseWrong;
        }

        await File.WriteAllTextAsync(plain, Convert.ToBase64String(opened), ct);
        return null;
    }

    private void ReplaceEvidence(string unpacked)
    {
        // A key that the backup leaves out stays as it is.
        string[] replaced = [BackupLayout.Vault, .. BackupLayout.Keys.Where(one => File.Exists(Path.Combine(unpacked, one)))];
        foreach (var name in replaced)
        {
            if (settings.Directory.File(name) is var old && Path.Exists(old))
            {
                var aside = Directory.CreateDirectory($"{unpacked}-before");
                Directory.Move(old, Path.Combine(aside.FullName, name));
            }

            if (Path.Combine(unpacked, name) is var restored && Path.Exists(restored))
            {
                Directory.Move(restored, settings.Directory.File(name));
            }
        }
    }
}
