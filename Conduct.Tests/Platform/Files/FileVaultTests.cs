using System.Security.Cryptography;
using System.Text;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Files;

namespace Conduct.Tests.Platform.Files;

public sealed class FileVaultTests : IDisposable
{
    private readonly VaultFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(300_000)]
    public async Task File_WrittenAndRead_IsTheSame(int size)
    {
        var bytes = Letters(size);

        var written = await _folder.Vault.WriteAsync(new MemoryStream(bytes), "记录.txt", Cancellation);

        Assert.True(written.IsKept);
        Assert.Equal((Convert.ToHexStringLower(SHA256.HashData(bytes)), (long)size, FileKind.Text), (written.File.Sha256, written.File.Size, written.File.Type.Kind));
        Assert.Equal(bytes, await ReadAsync(written.File.Sha256));
    }

    [Fact]
    public async Task File_ReadFromTheMiddle_IsTheSame()
    {
        var bytes = Letters(200_000);
        await using var file = await _folder.Vault.OpenReadAsync(await KeepAsync(bytes), Cancellation);
        var part = new byte[70_000];

        file.Seek(-130_001, SeekOrigin.End);
        await file.ReadExactlyAsync(part, Cancellation);

        Assert.Equal(bytes[69_999..139_999], part);
    }

    [Fact]
    public async Task File_OnDisk_ShowsNothingOfItsContent()
    {
        await KeepAsync("当事人陈述：面馆宴请"u8.ToArray());

        var onDisk = await File.ReadAllBytesAsync(Assert.Single(_folder.Files), Cancellation);
        Assert.Equal(-1, onDisk.AsSpan().IndexOf("面馆"u8));
    }

    [Fact]
    public async Task SameContent_WrittenAtOnce_IsKeptOnce()
    {
        var bytes = Letters(150_000);

        var addresses = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => KeepAsync(bytes), Cancellation)));

        Assert.Single(addresses.Distinct());
        Assert.Single(_folder.Files);
        Assert.Equal(bytes, await ReadAsync(addresses[0]));
    }

    [Fact]
    public async Task FileOverTheLimit_IsRefusedWithoutATrace()
    {
        using var folder = new VaultFolder(maxBytes: 1024 * 1024);

        var written = await folder.Vault.WriteAsync(new MemoryStream(Letters((1024 * 1024) + 1)), "a.txt", Cancellation);
        var fitting = await folder.Vault.WriteAsync(new MemoryStream(Letters(1024 * 1024)), "a.txt", Cancellation);

        Assert.Equal(new FileRefusal(FileRefusalCode.TooLarge, "1"), written.Refusal);
        Assert.True(fitting.IsKept);
        Assert.Single(folder.Files);
    }

    [Fact]
    public async Task RefusedFile_LeavesNoTrace()
    {
        var written = await _folder.Vault.WriteAsync(new MemoryStream(Letters(100)), "a.pdf", Cancellation);

        Assert.Equal(new FileRefusal(FileRefusalCode.TypeMismatch, ".pdf"), written.Refusal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task UploadThatBreaksOff_LeavesNoTrace()
    {
        await Assert.ThrowsAsync<IOException>(() => _folder.Vault.WriteAsync(new BrokenStream(), "a.txt", Cancellation));

        Assert.Empty(_folder.Files);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(42)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(70_000)]
    [InlineData(-1)]
    public async Task AlteredByte_IsFound(int at)
    {
        var address = await KeepAsync(Letters(150_000));
        var onDisk = await File.ReadAllBytesAsync(_folder.PathOf(address), Cancellation);
        onDisk[at < 0 ? ^1 : at] ^= 1;
        await File.WriteAllBytesAsync(_folder.PathOf(address), onDisk, Cancellation);

        await Assert.ThrowsAsync<VaultDamagedException>(() => ReadAsync(address));
    }

    [Fact]
    public async Task CutOrLengthenedFile_IsFound()
    {
        var address = await KeepAsync(Letters(150_000));
        var onDisk = await File.ReadAllBytesAsync(_folder.PathOf(address), Cancellation);

        foreach (var altered in new[] { onDisk[..^(150_000 - 131_072 + 16)], onDisk[..40], [], [.. onDisk, 0] })
        {
            await File.WriteAllBytesAsync(_folder.PathOf(address), altered, Cancellation);
            await Assert.ThrowsAsync<VaultDamagedException>(() => ReadAsync(address));
        }
    }

    [Fact]
    public async Task FileInAnothersPlace_IsFound()
    {
        var (one, other) = (await KeepAsync("甲"u8.ToArray()), await KeepAsync("乙"u8.ToArray()));
        File.Copy(_folder.PathOf(one), _folder.PathOf(other), overwrite: true);

        await Assert.ThrowsAsync<VaultDamagedException>(() => ReadAsync(other));
    }

    [Fact]
    public async Task DamagedFile_UploadedAgain_IsMended()
    {
        var bytes = Letters(1_000);
        var address = await KeepAsync(bytes);
        await File.WriteAllBytesAsync(_folder.PathOf(address), [1, 2, 3], Cancellation);

        await KeepAsync(bytes);

        Assert.Equal(bytes, await ReadAsync(address));
    }

    [Fact]
    public async Task OtherKey_OpensNothing()
    {
        var address = await KeepAsync(Letters(10));
        var stranger = new FileVault(new(_folder.Root, RandomNumberGenerator.GetBytes(VaultKey.Length)));

        await Assert.ThrowsAsync<VaultDamagedException>(() => stranger.OpenReadAsync(address, Cancellation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public async Task UnknownAddress_IsNotFound(string address)
    {
        Assert.False(_folder.Vault.Contains(address));
        await Assert.ThrowsAsync<FileNotFoundException>(() => _folder.Vault.OpenReadAsync(address, Cancellation));
    }

    [Fact]
    public async Task AbandonedUploads_AreRemoved_OthersStay()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Root, "incoming"));
        var old = Path.Combine(_folder.Root, "incoming", "old");
        var recent = Path.Combine(_folder.Root, "incoming", "recent");
        await File.WriteAllTextAsync(old, "x", Cancellation);
        await File.WriteAllTextAsync(recent, "x", Cancellation);
        var limit = new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.Zero);
        File.SetLastWriteTimeUtc(old, limit.UtcDateTime.AddDays(-1));
        File.SetLastWriteTimeUtc(recent, limit.UtcDateTime.AddDays(1));

        Assert.Equal(1, _folder.Vault.RemoveAbandoned(limit));
        Assert.Equal([recent], _folder.Files);
    }

    private static byte[] Letters(int size) => [.. Enumerable.Range(0, size).Select(n => (byte)('a' + (n % 25)))];

    private async Task<string> KeepAsync(byte[] bytes)
    {
        var written = await _folder.Vault.WriteAsync(new MemoryStream(bytes), "记录.TXT", Cancellation);
        Assert.True(written.IsKept, written.Refusal?.Reason);
        return written.File.Sha256;
    }

    private async Task<byte[]> ReadAsync(string address)
    {
        await using var file = await _folder.Vault.OpenReadAsync(address, Cancellation);
        var read = new MemoryStream();
        await file.CopyToAsync(read, Cancellation);
        return read.ToArray();
    }

    private sealed class BrokenStream() : MemoryStream(Encoding.ASCII.GetBytes(new string('a', 100_000)))
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position > 60_000 ? throw new IOException("The connection broke.") : base.ReadAsync(buffer, cancellationToken);
    }
}
