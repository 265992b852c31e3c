using System.Security.Cryptography;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Files;

namespace Conduct.Tests.Platform.Files;

/// <summary>A vault in a folder of its own, gone after the test.</summary>
internal sealed class VaultFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conduct-vault-");

    public VaultFolder(long maxBytes = 25 * 1024 * 1024) =>
        Vault = new(new(Root, RandomNumberGenerator.GetBytes(VaultKey.Length)) { MaxBytes = maxBytes });

    public FileVault Vault { get; }

    public string Root => Path.Combine(_folder.FullName, "vault");

    public string Data => _folder.FullName;

    public IEnumerable<string> Files => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories);

    public string PathOf(string sha256) => Path.Combine(Root, sha256[..2], sha256[2..]);

    public void Dispose() => _folder.Delete(recursive: true);
}
