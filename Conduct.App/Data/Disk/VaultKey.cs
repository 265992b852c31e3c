namespace Conduct.App.Data.Disk;

/// <summary>
/// The one secret of an installation, outside the database. It seals the evidence; the keys of the audit chain and of the cookie keys are derived from it, so that
/// whoever can only write to the database can forge neither. Whoever loses it loses the evidence.
/// </summary>
/// <param name="directory">Holds the key's file, unless it is given by the setting.</param>
/// <param name="setting">The value of <see cref="Setting"/>, base64.</param>
public sealed class VaultKey(DataDirectory directory, string? setting) : KeyFile(directory, FileName, setting)
{
    /// <summary>Name of the key's file in the data directory.</summary>
    public const string FileName = "vault.key";

    /// <summary>Setting with the key in base64; without it the key lies in the data directory.</summary>
    public const string Setting = "Conduct:VaultKey";

    private readonly DataDirectory _directory = directory;

    protected override InstallationException Wrong => NotAKey();

    /// <summary>Reads a key as it is written in file and setting.</summary>
    /// <exception cref="InstallationException">It is none.</exception>
    public static byte[] Parse(string text) => Read(text) ?? throw NotAKey();

    /// <summary>What is said when it is gone although there is something it was made for.</summary>
    public static InstallationException MissingFrom(DataDirectory directory) =>
        new($"{directory.File(FileName)} is missing, but this installation was begun with one: put it back, or give it as the setting {Setting}. No new one is made, as it would open nothing.");

    protected override void MayBeMade()
    {
        if (Directory.Exists(_directory.Vault) && Directory.EnumerateFiles(_directory.Vault, "*", SearchOption.AllDirectories).Any())
        {
            throw MissingFrom(_directory);
        }
    }

    private static InstallationException NotAKey() =>
        new($"The vault key ({FileName} in the data directory, or the setting {Setting}) must be 32 bytes in base64; restore it from where it is kept.");
}
