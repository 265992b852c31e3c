using System.Security.Cryptography;
using System.Text;
using Conduct.Domain.Kernel;

namespace Conduct.App.Data.Disk;

/// <summary>A secret of 32 bytes outside the database: a file in the data directory, or a setting.</summary>
/// <param name="directory">Holds the file, unless it is given by the setting.</param>
/// <param name="name">Of the file.</param>
/// <param name="setting">The value of the setting, base64.</param>
public abstract class KeyFile(DataDirectory directory, string name, string? setting)
{
    /// <summary>Bytes of the key (AES-256).</summary>
    public const int Length = 32;

    private byte[]? _value;

    /// <summary>The key: from the setting, else from its file, which is made with access for its owner only when there is none yet.</summary>
    /// <exception cref="InstallationException">It has not 32 bytes, or is missing although there is something it opens.</exception>
    public byte[] Value => _value ??= LoadOrCreate();

    /// <summary>Whether it is there, without making it.</summary>
    public bool IsPresent => !string.IsNullOrWhiteSpace(setting) || File.Exists(directory.File(name));

    /// <summary>A key of its own for another purpose (HKDF, RFC 5869): it says nothing of this one or of others.</summary>
    public byte[] For(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, Value, Length, info: Encoding.UTF8.GetBytes($"conduct {purpose}"));

    /// <summary>What is said when it is none.</summary>
    protected abstract InstallationException Wrong { get; }

    /// <summary>Called before a new one is made.</summary>
    /// <exception cref="InstallationException">There is something already that only the old one opens.</exception>
    protected virtual void MayBeMade()
    {
    }

    /// <summary>Reads a key as it is written in file and setting; null when it is none.</summary>
    protected static byte[]? Read(string text)
    {
        var key = new byte[Length];
        return Convert.TryFromBase64String(text.Trim(), key, out var written) && written == Length ? key : null;
    }

    private byte[] LoadOrCreate()
    {
        if (!string.IsNullOrWhiteSpace(setting))
        {
            return Read(setting) ?? throw Wrong;
        }

        var path = directory.File(name);
        if (!File.Exists(path))
        {
            MayBeMade();
            CreateOnce(directory, path);
        }

        return Read(File.ReadAllText(path)) ?? throw Wrong;
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
