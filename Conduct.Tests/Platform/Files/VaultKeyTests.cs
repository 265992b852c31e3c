using Conduct.App.Data.Disk;

namespace Conduct.Tests.Platform.Files;

public sealed class VaultKeyTests : IDisposable
{
    private readonly VaultFolder _folder = new();

    private string KeyFile => Path.Combine(_folder.Data, VaultKey.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FirstStart_MakesAKeyForTheOwnerOnly_AndKeepsIt()
    {
        var key = Load();

        Assert.Equal(VaultKey.Length, key.Length);
        Assert.Equal(key, Load());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        }
    }

    [Fact]
    public async Task StartsAtOnce_AgreeOnOneKey()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Convert.ToHexString(Load()), TestContext.Current.CancellationToken)));

        Assert.Single(keys.Distinct());
        Assert.Single(Directory.EnumerateFiles(_folder.Data));
    }

    [Fact]
    public void Setting_GoesBeforeTheFile()
    {
        var key = Enumerable.Range(0, VaultKey.Length).Select(n => (byte)n).ToArray();

        Assert.Equal(key, Load(Convert.ToBase64String(key)));
        Assert.False(File.Exists(KeyFile));
    }

    [Theory]
    [InlineData("no base64 !")]
    [InlineData("AAAA")]
    public void UnfitKey_StopsTheStart(string setting) =>
        Assert.Throws<InstallationException>(() => Load(setting));

    [Fact]
    public async Task LostKey_IsNotReplaced_WhileTheVaultHoldsFiles()
    {
        await _folder.Vault.WriteAsync(new MemoryStream("证词"u8.ToArray()), "a.txt", TestContext.Current.CancellationToken);

        Assert.Throws<InstallationException>(() => Load());
        Assert.False(File.Exists(KeyFile));
    }

    private byte[] Load(string? setting = null) => new VaultKey(new(_folder.Data), setting).Value;
}
