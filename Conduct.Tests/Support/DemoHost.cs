using System.IO.Compression;
using Conduct.App.Platform.Backup;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Support;

/// <summary>The whole product with the demo company, which is told once for all hosts: the others begin with its backup.</summary>
public sealed class DemoHost : AppHost
{
    private static readonly Lazy<Task<string>> Told = new(TellAsync);

    public DemoHost() => ZipFile.ExtractToDirectory(Told.Value.GetAwaiter().GetResult(), DataDirectory);

    private DemoHost(bool withDemo) => WithDemo = withDemo;

    protected override bool WithDemo { get; } = true;

    private static async Task<string> TellAsync()
    {
        var folder = Directory.CreateTempSubdirectory("conduct-demo-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var file = Path.Combine(folder.FullName, "demo.zip");
        await using var first = new DemoHost(withDemo: true);
        _ = first.Url;
        Assert.Null(await first.Services.GetRequiredService<BackupArchive>().WriteAsync(file, new(), CancellationToken.None));
        return file;
    }
}
