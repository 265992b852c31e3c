using Conduct.App.Data.Disk;

namespace Conduct.App.Platform.Files;

/// <summary>How a vault is kept.</summary>
/// <param name="Folder">Its folder, made when missing; never under wwwroot.</param>
/// <param name="Key">Asked for the key when the first file comes or goes: who only looks around makes none.</param>
public sealed record VaultOptions(string Folder, Func<byte[]> Key)
{
    /// <param name="folder">Its folder.</param>
    /// <param name="key">The 32-byte master key, see <see cref="VaultKey"/>.</param>
    public VaultOptions(string folder, byte[] key)
        : this(folder, () => key)
    {
    }

    /// <summary>Plain bytes a file may have.</summary>
    public long MaxBytes { get; init; } = 25 * 1024 * 1024;
}
