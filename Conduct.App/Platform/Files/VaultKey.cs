using System.Security.Cryptography;
using Conduct.Domain.Kernel;

namespace Conduct.App.Platform.Files;

/// <summary>The master key of the vault. Whoever loses it loses the evidence, so it belongs in every backup, apart from the files.</summary>
public static class VaultKey
{
    /// <summary>Bytes of the key (AES-256).</summary>
    public const int Length = 32;

    /// <summary>Name of the key's file in the data directory.</summary>
    public const string FileName = "vault.key";

    /// <summary>
    /// The key from the setting (base64), else from <see cref="FileName"/> in the data directory, which is made with access for its owner only
    /// when there is none yet.
    /// </summary>
    /// <exception cref="InvalidOperationException">The key has not 32 bytes, or is missing while the vault already holds files.</exception>
    public static byte[] LoadOrCreate(string dataDirectory, string vaultFolder, string? setting)
    {
        if (!string.IsNullOrWhiteSpace(setting))
        {
            return Parse(setting);
        }

        var path = Path.Combine(dataDirectory, FileName);
        if (!File.Exists(path))
        {
            if (Directory.Exists(vaultFolder) && Directory.EnumerateFiles(vaultFolder, "*", SearchOption.AllDirectories).Any())
            {
                throw new InvalidOperationException($"{path} is missing, but the vault holds files sealed under it. Restore the key.");
            }

            CreateOnce(dataDirectory, path);
        }

        return Parse(File.ReadAllText(path));
    }

    // A move that must not overwrite looks first and renames then, so two starting processes could each make a key: a mutex decides.
    private static void CreateOnce(string dataDirectory, string path)
    {
        using var turn = new Mutex(initiallyOwned: false, $"conduct-{ContentHash.Of(Path.GetFullPath(path))}");
        turn.WaitOne();
        try
        {
            if (!File.Exists(path))
            {
                Create(dataDirectory, path);
            }
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    private static void Create(string dataDirectory, string path)
    {
        Directory.CreateDirectory(dataDirectory);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var made = $"{path}.{Path.GetRandomFileName()}";
        using (var file = new FileStream(made, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length))));
            file.Flush(flushToDisk: true);
        }

        File.Move(made, path);
    }

    private static byte[] Parse(string text)
    {
        var key = new byte[Length];
        return Convert.TryFromBase64String(text.Trim(), key, out var written) && written == Length
            ? key
            : throw new InvalidOperationException("The vault key must be 32 bytes in base64.");
    }
}
