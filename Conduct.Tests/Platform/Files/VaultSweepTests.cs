using Conduct.App.Data;
using Conduct.App.Platform.Files;
using Conduct.Domain.Training;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Platform.Files;

public sealed class VaultSweepTests
{
    private static readonly TimeSpan Long = VaultSweep.Grace + TimeSpan.FromHours(1);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task Files_ThatNoRowNames_AreRemovedAfterTheGrace_OthersStay(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartWithDemoAsync(provider);
        var used = await host.ReadAsync(db => db.EvidenceItems.Select(item => item.Sha256).Distinct().ToListAsync());
        var (old, recent) = (await KeepAsync(host, "old"), await KeepAsync(host, "recent"));
        Age(host, TimeSpan.FromDays(400), [.. used, old]);
        Age(host, VaultSweep.Grace - TimeSpan.FromHours(1), recent);

        Assert.Equal(1, await SweepAsync(host));

        Assert.False(Vault(host).Contains(old));
        Assert.True(Vault(host).Contains(recent));
        Assert.NotEmpty(used);
        Assert.All(used, file => Assert.True(Vault(host).Contains(file)));
    }

    [Theory, BothDatabases]
    public async Task Records_OfAPolicy_Stay_AttachedDiscussedAndPublished(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        string[] files = [await KeepAsync(host, "attached"), await KeepAsync(host, "discussed"), await KeepAsync(host, "published")];
        var policy = new PolicyBuilder().WithClause("1.1", "one", Conduct.Domain.Policies.Gravity.Light, TableLine.Of(warning: Conduct.Domain.Measures.MeasureKind.OralWarning)).Build();
        await host.SaveAsync(policy);
        await host.ChangeAsync(async db =>
        {
            var version = await db.PolicyVersions.SingleAsync();
            db.Entry(version).Property(one => one.Attached).CurrentValue = [new("a.txt", files[0], 3, "text/plain")];
            db.Entry(version).ComplexProperty(one => one.Discussion).CurrentValue = version.Discussion! with { Files = [new("b.txt", files[1], 3, "text/plain")] };
            db.Entry(version).ComplexProperty(one => one.Publication).CurrentValue = version.Publication! with { Files = [new("c.txt", files[2], 3, "text/plain")] };
        });
        Age(host, Long, files);

        Assert.Equal(0, await SweepAsync(host));
        Assert.All(files, file => Assert.True(Vault(host).Contains(file)));
    }

    [Theory, BothDatabases]
    public async Task Material_OfACourse_Stays(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        var file = await KeepAsync(host, "course");
        await host.SaveAsync(new Company().Rows);
        await host.SaveAsync(CourseBuilder.Draft());
        await host.ChangeAsync(async db =>
        {
            var course = await db.Courses.SingleAsync();
            db.Entry(course).Property(one => one.Material).CurrentValue = new CourseMaterial(MaterialKind.File, File: new("a.txt", file, 3, "text/plain"));
        });
        Age(host, Long, file);

        Assert.Equal(0, await SweepAsync(host));
        Assert.True(Vault(host).Contains(file));
    }

    [Fact]
    public async Task Content_ThatComesAgain_HasItsGraceAnew()
    {
        await using var host = await FeatureHost.StartAsync();
        var file = await KeepAsync(host, "same");
        Age(host, Long, file);
        var before = File.GetLastWriteTimeUtc(PathOf(host, file));

        await KeepAsync(host, "same");

        Assert.True(File.GetLastWriteTimeUtc(PathOf(host, file)) > before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task File_ThatIsWantedWhenItIsOutOfReach_ComesBack(bool cameAnew)
    {
        await using var host = await FeatureHost.StartAsync();
        var file = await KeepAsync(host, "raced");
        Age(host, Long, file);

        var removed = await Vault(host).RemoveAsync(file, host.Now - VaultSweep.Grace, async () =>
        {
            Assert.False(Vault(host).Contains(file));
            if (cameAnew)
            {
                await KeepAsync(host, "raced");
            }

            return true;
        });

        Assert.False(removed);
        await using var content = await Vault(host).OpenReadAsync(file, Ct);
        Assert.Equal("raced", await new StreamReader(content).ReadToEndAsync(Ct));
    }

    [Fact]
    public async Task Upload_BrokenOff_IsRemovedAfterTheGrace()
    {
        await using var host = await FeatureHost.StartAsync();
        await KeepAsync(host, "makes the folder");
        var broken = Path.Combine(host.Database.Directory.Vault, "incoming", "broken");
        await File.WriteAllTextAsync(broken, "x", Ct);
        File.SetLastWriteTimeUtc(broken, (host.Now - Long).UtcDateTime);

        Assert.Equal(1, await SweepAsync(host));
        Assert.False(File.Exists(broken));
    }

    private static FileVault Vault(FeatureHost host) => host.Services.GetRequiredService<FileVault>();

    private static Task<int> SweepAsync(FeatureHost host) => host.Services.GetRequiredService<VaultSweep>().RunAsync(Ct);

    private static async Task<string> KeepAsync(FeatureHost host, string text) => (await Vault(host).WriteAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "a.txt", Ct)).File!.Sha256;

    private static string PathOf(FeatureHost host, string sha256) => Path.Combine(host.Database.Directory.Vault, sha256[..2], sha256[2..]);

    private static void Age(FeatureHost host, TimeSpan age, params string[] files)
    {
        foreach (var file in files)
        {
            File.SetLastWriteTimeUtc(PathOf(host, file), (host.Now - age).UtcDateTime);
        }
    }
}
