namespace Conduct.App.Platform.Files;

/// <summary>How a vault is kept.</summary>
/// <param name="Folder">Its folder, made when missing; never under wwwroot.</param>
/// <param name="Key">The 32-byte master key, see <see cref="VaultKey"/>.</param>
public sealed record VaultOptions(string Folder, byte[] Key)
{
    /// <summary>Plain bytes a file may have.</summary>
    public long MaxBytes { get; init; } = 25 * 1024 * 1024;
}
