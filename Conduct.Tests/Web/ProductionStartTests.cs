using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Conduct.App.Data;
using Conduct.App.Data.Disk;

namespace Conduct.Tests.Web;

/// <summary>A start that cannot be says why in one line, and ends.</summary>
public sealed class ProductionStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conduct-start-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task DataDirectory_ThatCannotBe_IsSaidInOneLine()
    {
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        await ShouldSayAsync(Path.Combine(file, "data"), "cannot be used");
    }

    [Fact]
    public async Task Database_ThatIsNone_IsSaidInOneLine()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "conduct.db"), new string('x', 5000), TestContext.Current.CancellationToken);

        await ShouldSayAsync(_folder.FullName, "restore the last backup");
    }

    [Fact]
    public async Task Key_ThatIsGone_IsSaidInOneLine()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "vault", "ab"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "vault", "ab", "cd"), "sealed", TestContext.Current.CancellationToken);

        await ShouldSayAsync(_folder.FullName, VaultKey.FileName);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, VaultKey.FileName)));
    }

    [Fact]
    public Task Setting_ThatIsWrong_IsSaidInOneLine() => ShouldSayAsync(_folder.FullName, "Conduct:Database:Provider", "--Conduct:Database:Provider=Oracle");

    [Fact]
    public async Task Address_ThatIsTaken_IsSaidInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (code, _, complained) = await RunAsync("--urls", $"http://{taken.LocalEndpoint}", $"--Conduct:DataDirectory={_folder.FullName}");

        Assert.Equal(Installation.NotStarted, code);
        Assert.Contains("--urls", Assert.Single(complained.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VerifyAudit_InAFolderThatIsNotThere_MakesNone()
    {
        var missing = Path.Combine(_folder.FullName, "missing");

        var (code, said, _) = await RunAsync("verify-audit", $"--Conduct:DataDirectory={missing}");

        Assert.Equal(1, code);
        Assert.Single(said.Trim().Split('\n'));
        Assert.False(Directory.Exists(missing));
    }

    private static async Task ShouldSayAsync(string folder, string line, params string[] more)
    {
        var (code, said, complained) = await RunAsync(["--urls", "http://127.0.0.1:0", $"--Conduct:DataDirectory={folder}", .. more]);

        Assert.Equal(Installation.NotStarted, code);
        Assert.Contains(line, Assert.Single(complained.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Conduct.App.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }
}
