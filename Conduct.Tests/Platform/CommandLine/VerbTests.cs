using Conduct.App.Data;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.CommandLine;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Platform.CommandLine;

public sealed class VerbTests
{
    private static readonly string[] Account = ["restored"];

    [Theory]
    [InlineData("nonsense")]
    [InlineData("migrate", "now")]
    [InlineData("backup")]
    [InlineData("backup", "--force")]
    [InlineData("restore", "--force")]
    [InlineData("restore", "one", "two")]
    [InlineData("verify-audit", "all")]
    public async Task Verb_WrongArguments_PrintsTheUsageAndEndsWith2(params string[] arguments)
    {
        await using var host = await StartAsync();
        using var output = new StringWriter();

        Assert.Equal(2, await RunAsync(host, output, arguments));

        Assert.Contains("restore FILE [--force]", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "migrate")]
    [InlineData(true, "--help")]
    [InlineData(false, "--urls", "http://localhost:1")]
    [InlineData(false)]
    public void Verb_IsAsked_WhenTheFirstArgumentIsNoOption(bool asked, params string[] arguments) =>
        Assert.Equal(asked, VerbTable.IsAsked(arguments));

    [Theory, BothDatabases]
    public async Task VerifyAudit_SaysByItsExitCodeWhetherTheChainIsWhole(DatabaseProvider provider)
    {
        await using var host = await StartAsync(provider);
        await host.NoteAsync("First");
        Assert.Equal(0, await RunAsync(host, "verify-audit"));

        await host.ReadAsync(db => db.Database.ExecuteSqlAsync($"""UPDATE "AuditHeads" SET "Hash" = 'x'"""));

        Assert.Equal(1, await RunAsync(host, "verify-audit"));
    }

    [Fact]
    public async Task BackupAndRestore_BringDatabaseAndEvidenceToAnotherInstallation()
    {
        await using var source = await StartAsync();
        await source.SaveAsync(new Account { Id = NewId.Next(), UserName = Account[0] });
        await source.NoteAsync("First");
        using var content = new MemoryStream("证据原文"u8.ToArray());
        var kept = await source.Services.GetRequiredService<FileVault>().WriteAsync(content, "证据.txt", TestContext.Current.CancellationToken);
        var file = source.Database.Directory.File("backup.zip");
        Assert.Equal(0, await RunAsync(source, "backup", file));
        Assert.Equal(1, await RunAsync(source, "backup", file));
        await using var target = await StartAsync();

        Assert.Equal(0, await RunAsync(target, "restore", file));

        Assert.Equal(Account, await target.ReadAsync(db => db.Users.Select(account => account.UserName).ToArrayAsync()));
        Assert.Equal(1, (await target.Services.GetRequiredService<AuditVerifier>().VerifyAsync(TestContext.Current.CancellationToken)).Intact);
        // As the next start would: the key that came with the backup is the vault's key from then on.
        var (data, vault) = (target.Database.Directory.Path, target.Database.Directory.File("vault"));
        await using var evidence = await new FileVault(new VaultOptions(vault, VaultKey.LoadOrCreate(data, vault, setting: null))).OpenReadAsync(kept.File!.Sha256, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(evidence);
        Assert.Equal("证据原文", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Restore_OverAccounts_NeedsForceAndMovesTheOldAside()
    {
        await using var host = await StartAsync();
        var file = host.Database.Directory.File("backup.zip");
        Assert.Equal(0, await RunAsync(host, "backup", file));
        await host.SaveAsync(new Account { Id = NewId.Next(), UserName = "later" });

        Assert.Equal(1, await RunAsync(host, "restore", file));
        Assert.Equal(1, await host.ReadAsync(db => db.Users.CountAsync()));
        Assert.Equal(0, await RunAsync(host, "restore", file, "--force"));

        Assert.Equal(0, await host.ReadAsync(db => db.Users.CountAsync()));
        var aside = Assert.Single(Directory.GetDirectories(host.Database.Directory.Path, "restore-*-before"));
        Assert.True(File.Exists(Path.Combine(aside, "conduct.db")));
    }

    [Fact]
    public async Task Restore_OfSomethingElse_ChangesNothing()
    {
        await using var host = await StartAsync();
        await host.NoteAsync("First");
        var file = host.Database.Directory.File("backup.zip");
        await File.WriteAllTextAsync(file, "no archive", TestContext.Current.CancellationToken);

        Assert.Equal(1, await RunAsync(host, "restore", file));
        Assert.Equal(1, await RunAsync(host, "restore", host.Database.Directory.File("missing.zip")));

        Assert.Equal(1, await host.ReadAsync(db => db.AuditEntries.CountAsync()));
    }

    private static Task<FeatureHost> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite) =>
        FeatureHost.StartAsync(provider, services => services.AddCommandLine());

    private static async Task<int> RunAsync(FeatureHost host, params string[] arguments)
    {
        using var output = new StringWriter();
        return await RunAsync(host, output, arguments);
    }

    private static Task<int> RunAsync(FeatureHost host, StringWriter output, string[] arguments) =>
        host.Services.GetRequiredService<VerbTable>().RunAsync(arguments, output, TestContext.Current.CancellationToken);
}
