using Conduct.App.Data;
using Conduct.App.Data.Audit;
using Conduct.App.Platform.Audit;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Data.Audit;

/// <summary>What somebody can do who may write to the database, triggers and head included, and how it is found out.</summary>
public sealed class AuditForgeryTests
{
    [Theory, BothDatabases]
    public async Task Chain_WrittenAnewWithoutTheKey_IsFound(DatabaseProvider provider)
    {
        await using var host = await WithEntriesAsync(provider);

        await host.RewriteAsync(Intruder.OtherKey(host.Database.Directory.Path));

        Assert.Equal(new AuditVerdict(0, AuditFault.Altered, 1), await VerifyAsync(host));
    }

    [Theory, BothDatabases]
    public async Task Chain_WrittenAnewWithTheKey_IsFoundByAHeadThatWentOut(DatabaseProvider provider)
    {
        await using var host = await WithEntriesAsync(provider);
        var sent = await SentAsync(host);

        await host.RewriteAsync(host.Services.GetRequiredService<AuditChain>());

        Assert.Null((await VerifyAsync(host)).Fault);
        Assert.Equal(new AuditVerdict(2, AuditFault.NotAsSent, 3), await VerifyAsync(host, sent));
    }

    [Theory, BothDatabases]
    public async Task Chain_EndCutOffAndHeadSetBack_IsFoundByAHeadThatWentOut(DatabaseProvider provider)
    {
        await using var host = await WithEntriesAsync(provider);
        var sent = await SentAsync(host);

        await host.CutAsync(2);

        Assert.Null((await VerifyAsync(host)).Fault);
        Assert.Equal(new AuditVerdict(2, AuditFault.NotAsSent, 3), await VerifyAsync(host, sent));
    }

    [Fact]
    public async Task Chain_CutAndContinued_IsFoundByAHeadThatWentOut()
    {
        await using var host = await WithEntriesAsync(DatabaseProvider.Sqlite);
        var sent = await SentAsync(host);

        await host.CutAsync(1);
        await host.NoteAsync("Other");
        await host.NoteAsync("Others");
        await host.NoteAsync("And more");

        Assert.Null((await VerifyAsync(host)).Fault);
        Assert.Equal(new AuditVerdict(2, AuditFault.NotAsSent, 3), await VerifyAsync(host, sent));
    }

    [Fact]
    public async Task Head_ThatStillStands_IsNoFault_AlsoWhenTheChainWentOn()
    {
        await using var host = await WithEntriesAsync(DatabaseProvider.Sqlite);
        var sent = await SentAsync(host);
        await host.NoteAsync("Fourth");

        Assert.Equal(new AuditVerdict(4), await VerifyAsync(host, sent));
    }

    [Theory, BothDatabases]
    public async Task Chain_EmptiedBesideOtherRows_IsFound(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        Assert.Equal(new AuditVerdict(0), await VerifyAsync(host));
        await host.SaveAsync(new Company().Rows);

        await host.CutAsync(0);

        Assert.Equal(new AuditVerdict(0, AuditFault.Emptied, 1), await VerifyAsync(host));
    }

    private static async Task<FeatureHost> WithEntriesAsync(DatabaseProvider provider)
    {
        var host = await FeatureHost.StartAsync(provider);
        await host.NoteAsync("First");
        await host.NoteAsync("Second");
        await host.NoteAsync("Third");
        return host;
    }

    private static async Task<SentHead> SentAsync(FeatureHost host) =>
        await host.ReadAsync(db => db.AuditHeads.Select(head => new SentHead(head.Count, head.Hash)).SingleAsync());

    private static Task<AuditVerdict> VerifyAsync(FeatureHost host, params SentHead[] sent) =>
        host.Services.GetRequiredService<AuditVerifier>().VerifyAsync(TestContext.Current.CancellationToken, sent: sent);
}
