using Conduct.App.Data;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.CommandLine;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Platform.CommandLine;

public sealed class VerbTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("migrate", "now")]
    [InlineData("backup")]
    [InlineData("backup", "--force")]
    [InlineData("restore", "--force")]
    [InlineData("restore", "one", "two")]
    [InlineData("verify-audit", "all")]
    [InlineData("verify-audit", "--head")]
    [InlineData("verify-audit", "--head", "12:abc")]
    [InlineData("backup", "one", "--passphrase-file")]
    [InlineData("backup", "one", "--without-key", "--passphrase-file", "two")]
    [InlineData("rebuild-register", "now")]
    public async Task Verb_WrongArguments_PrintsTheUsageAndEndsWith2(params string[] arguments)
    {
        await using var host = await StartAsync();

        var (code, said) = await host.SayAsync(arguments);

        Assert.Equal(2, code);
        Assert.Contains("restore FILE [--force]", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "migrate")]
    [InlineData(true, "--help")]
    [InlineData(true, "--Conduct:DataDirectory=X", "verify-audit")]
    [InlineData(true, "--Conduct:DataDirectory", "X", "verify-audit")]
    [InlineData(false, "--Conduct:Demo", "true")]
    [InlineData(false, "--Conduct:Demo=true")]
    [InlineData(false, "--urls", "http://localhost:1")]
    [InlineData(false)]
    public void Verb_IsAsked_WhenTheFirstArgumentIsNoOption(bool asked, params string[] arguments) =>
        Assert.Equal(asked, VerbTable.IsAsked(arguments));

    [Theory, BothDatabases]
    public async Task VerifyAudit_SaysByItsExitCodeWhetherTheChainIsWhole(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await host.NoteAsync("First");
        Assert.Equal(0, await host.VerbAsync("verify-audit"));

        await host.ReadAsync(db => db.Database.ExecuteSqlAsync($"""UPDATE "AuditHeads" SET "Hash" = 'x'"""));

        Assert.Equal(1, await host.VerbAsync("verify-audit"));
    }

    [Theory]
    [InlineData("--Conduct:DataDirectory=X", "backup", "FILE", "--Logging:LogLevel:Default", "Debug", "--without-key")]
    [InlineData("backup", "--Conduct:DataDirectory=X", "FILE", "--without-key", "--Logging:LogLevel:Default", "Debug")]
    public void Settings_OfAVerb_AreThoseOfTheServer(params string[] arguments)
    {
        var (verb, settings) = VerbTable.Split(arguments);

        Assert.Equal(["backup", "FILE", "--without-key"], verb);
        Assert.Equal(["--Conduct:DataDirectory=X", "--Logging:LogLevel:Default", "Debug"], settings);
    }

    [Theory, BothDatabases]
    public async Task VerifyAudit_ComparesHeadsThatWentOut_FromArgumentsAndFiles(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await host.NoteAsync("First");
        var head = await host.ReadAsync(db => db.AuditHeads.Select(row => $"{row.Count}:{row.Hash}").SingleAsync());
        var log = host.Database.Directory.File("conduct.log");
        await File.WriteAllTextAsync(log, $$"""{"Message":"Head of the audit chain {{head}}"} other lines""", TestContext.Current.CancellationToken);

        Assert.Equal(0, await host.VerbAsync("verify-audit", "--head", head, "--head", log));
        Assert.Equal(1, await host.VerbAsync("verify-audit", "--head", log, "--head", $"2:{new string('0', 64)}"));
        Assert.Equal(1, await host.VerbAsync("verify-audit", "--head", $"1:{new string('0', 64)}"));
    }

    [Theory, BothDatabases]
    public async Task VerifyAudit_WithoutADatabase_FailsAndMakesNothing(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider, services => services.AddVerbs(), migrated: false);

        Assert.Equal((1, $"{CommandLineTexts.NoDatabase}{Environment.NewLine}"), await host.SayAsync("verify-audit"));

        Assert.Empty(Directory.EnumerateFileSystemEntries(host.Database.Directory.Path));
    }

    [Fact]
    public async Task VerifyAudit_OfAnEmptyFile_FailsAndMakesNothing()
    {
        await using var host = await FeatureHost.StartAsync(configure: services => services.AddVerbs(), migrated: false);
        await File.WriteAllBytesAsync(host.Database.DatabaseFile, [], TestContext.Current.CancellationToken);

        Assert.Equal(1, await host.VerbAsync("verify-audit"));

        Assert.Equal(host.Database.DatabaseFile, Assert.Single(Directory.EnumerateFileSystemEntries(host.Database.Directory.Path)));
        Assert.Equal(0, new FileInfo(host.Database.DatabaseFile).Length);
    }

    [Theory, BothDatabases]
    public async Task VerifyAudit_WithoutTheKey_FailsAndMakesNone(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await host.NoteAsync("First");
        File.Delete(host.Database.Directory.File(VaultKey.FileName));

        var (code, said) = await host.SayAsync("verify-audit");

        Assert.Equal(1, code);
        Assert.Contains(VaultKey.FileName, said, StringComparison.Ordinal);
        Assert.False(File.Exists(host.Database.Directory.File(VaultKey.FileName)));
    }

    private static Task<FeatureHost> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite) =>
        FeatureHost.StartAsync(provider, services => services.AddVerbs());
}
