using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Conduct.Tests.Platform.Files;

/// <summary>A disk that takes no more: the upload says so and leaves nothing, the supervisor is told.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly VaultFolder _folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Upload_IsToldAndLeavesNothing()
    {
        var http = new DefaultHttpContext();
        http.Request.Body = new EndsWith(new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28));

        var written = await _folder.Vault.ReceiveAsync(http.Request, "a.txt", Ct);

        Assert.Equal(FileRefusalCode.NoRoom, written.Refusal?.Code);
        Assert.Equal(StatusCodes.Status507InsufficientStorage, Assert.IsAssignableFrom<IStatusCodeHttpResult>(Uploads.Answer(written.Refusal!)).StatusCode);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task Upload_ThatBreaksOffOtherwise_IsNoFullDisk()
    {
        var http = new DefaultHttpContext();
        http.Request.Body = new EndsWith(new IOException("reset", 104));

        await Assert.ThrowsAsync<IOException>(() => _folder.Vault.ReceiveAsync(http.Request, "a.txt", Ct));
    }

    [Fact]
    public async Task Health_WhereNothingCanBeWritten_IsUnhealthy()
    {
        var context = new HealthCheckContext();

        Assert.Equal(HealthStatus.Healthy, (await new DirectoryHealth(new DataDirectory(_folder.Data)).CheckHealthAsync(context, Ct)).Status);
        Assert.Empty(Directory.EnumerateFiles(_folder.Data));

        var gone = await new DirectoryHealth(new DataDirectory(Path.Combine(_folder.Data, "missing"))).CheckHealthAsync(context, Ct);
        Assert.Equal((HealthStatus.Unhealthy, false), (gone.Status, (bool)gone.Data["full"]));
    }

    private sealed class EndsWith(IOException fault) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw fault;
    }
}
