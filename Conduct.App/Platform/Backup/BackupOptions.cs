namespace Conduct.App.Platform.Backup;

/// <summary>What a backup does with the vault key, which opens everything in it.</summary>
/// <param name="WithoutKey">The key is left out, and must be kept elsewhere.</param>
/// <param name="Passphrase">The key is sealed under it; null: it lies there as it is.</param>
public sealed record BackupOptions(bool WithoutKey = false, string? Passphrase = null);
