using System.IO.Compression;

namespace Conduct.App.Platform.Backup;

/// <summary>What the database in use gives to a backup, and how it is put back.</summary>
public interface IDatabaseBackup
{
    /// <summary>Adds all that the database holds at one moment, while others write.</summary>
    /// <returns>What stood in the way; null when it is added.</returns>
    Task<string?> AddAsync(ZipArchive archive, CancellationToken ct);

    /// <summary>Whether there is something to lose; false without a database.</summary>
    Task<bool> HoldsAccountsAsync(CancellationToken ct);

    /// <returns>Why an unpacked backup cannot be put back here; null when it can.</returns>
    Task<string?> CheckAsync(string folder, CancellationToken ct);

    /// <summary>Puts an unpacked backup in the place of the present data, which stays under the name of <paramref name="aside"/>.</summary>
    /// <exception cref="InvalidDataException">The backup is not complete; nothing has changed.</exception>
    Task ReplaceAsync(string folder, string aside, CancellationToken ct);
}
