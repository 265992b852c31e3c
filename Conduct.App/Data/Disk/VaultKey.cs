using System.Security.Cryptography;
using System.Text;
using Conduct.Domain.Kernel;

namespace Conduct.App.Data.Disk;

/// <summary>
/// The one secret of an installation, outside the database. It seals the evidence; the keys of the audit chain and of the cookie keys are derived from it, so that
/// whoever can only write to the database can forge neither. Whoever loses it loses the evidence.
/// </summary>
/// <param name="directory">Holds the key's file, unless it is given by the setting.</param>
/// <param name="setting">The value of <see cref="Setting"/>, base64.</param>
public sealed class VaultKey(DataDirectory directory, string? setting)
{
    /// <summary>Bytes of the key (AES-256).</summary>
    public const int Length = 32;

    /// <summary>Name of the key's file in the data directory.</summary>
    public const string FileName = "vault.key";

    /// <summary>Setting with the key in base64; without it the key lies in the data directory.</summary>
    public const string Setting = "Conduct:VaultKey";

    private readonly Lazy<byte[]> _value = new(() => LoadOrCreate(directory, setting));

    /// <summary>The key: from the setting, else from its file, which is made with access for its owner only when there is none yet.</summary>
    /// <exception cref="InstallationException">It has not 32 bytes, or is missing while the vault already holds files.</exception>
    public byte[] Value => _value.Value;

    /// <summary>Whether it is there, without making it.</summary>
    public bool IsPresent => !string.IsNullOrWhiteSpace(setting) || File.Exists(directory.File(FileName));

    /// <summary>A key of its own for another purpose (HKDF, RFC 5869): it says nothing of this one or of others.</summary>
    public byte[] For(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, Value, Length, info: Encoding.UTF8.GetBytes($"conduct {purpose}"));

    /// <summary>Reads a key as it is written in file and setting.</summary>
    /// <exception cref="InstallationException">It is none.</exception>
    public static byte[] Parse(string text)
    {
        var key = new byte[Length];
        return Convert.TryFromBase64String(text.Trim(), key, out var written) && written == Length
            ? key
            : throw new InstallationException($"The vault key ({FileName} in the data directory, or the setting {Setting}) must be 32 bytes in base64; restore it from where it is kept.");
    }

    /// <summary>What is said when it is gone although there is something it was made for.</summary>
    public static InstallationException MissingFrom(DataDirectory directory) =>
        new($"{directory.File(FileName)} is missing, but this installation was begun with one: put it back, or give it as the setting {Setting}. No new one is made, as it would open nothing.");

    private static byte[] LoadOrCreate(DataDirectory directory, string? setting)
    {
        if (!string.IsNullOrWhiteSpace(setting))
        {
            return Parse(setting);
        }

        var path = directory.File(FileName);
        if (!File.Exists(path))
        {
            if (Directory.Exists(directory.Vault) && Directory.EnumerateFiles(directory.Vault, "*", SearchOption.AllDirectories).Any())
            {
                throw MissingFrom(directory);
            }

            CreateOnce(directory, path);
        }

        return Parse(File.ReadAllText(path));
    }

    // A move that must not overwrite looks first and renames then, so two starting processes could each make a key: a mutex decides.
    private static void CreateOnce(DataDirectory directory, string path)
    {
        using var turn = new Mutex(initiallyOwned: false, $"conduct-{ContentHash.Of(Path.GetFullPath(path))}");
        turn.WaitOne();
        try
        {
            if (!File.Exists(path))
            {
                Create(directory, path);
            }
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    private static void Create(DataDirectory directory, string path)
    {
        Directory.CreateDirectory(directory.Path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var made = $"{path}.{Path.GetRandomFileName()}";
        using (var file = new FileStream(made, options))
        {
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length))));
            file.Flush(flushToDisk: true);
        }

        File.Move(made, path);
    }
}
