using Conduct.App.Data;
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

    private static Task<FeatureHost> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite) =>
        FeatureHost.StartAsync(provider, services => services.AddVerbs());
}
