using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Data.Disk;

public sealed class PrivateFilesTests
{
    private const UnixFileMode Others = (UnixFileMode)0b000_111_111;

    [Fact]
    public async Task Start_TakesTheRightsOfOthersFromWhatIsThere()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows inherits rights.");
            return;
        }

        PrivateFiles.Begin();
        await using var host = await FeatureHost.StartAsync();
        await host.NoteAsync("First");
        var folder = Directory.CreateDirectory(host.Database.Directory.File("vault/ab"), Others | (UnixFileMode)0b111_000_000).FullName;
        var file = Path.Combine(folder, "cd");
        await File.WriteAllTextAsync(file, "x", TestContext.Current.CancellationToken);
        foreach (var open in new[] { folder, file, host.Database.DatabaseFile, host.Database.Directory.Path })
        {
            File.SetUnixFileMode(open, Others | (UnixFileMode)0b111_000_000);
        }

        await host.Services.GetRequiredService<DatabaseStart>().MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Empty(OpenToOthers(host.Database.Directory.Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Server_KeepsEverythingForItsOwner()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows inherits rights.");
        await using var app = new AppProcess("/set-up");
        await app.AnnouncedAsync();

        Assert.Contains(Path.Combine(app.DataDirectory, "conduct.db-wal"), Directory.EnumerateFiles(app.DataDirectory));
        Assert.Empty(OpenToOthers(app.DataDirectory));
    }

    private static IEnumerable<string> OpenToOthers(string folder) => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder)
        .Where(path => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0);
}
