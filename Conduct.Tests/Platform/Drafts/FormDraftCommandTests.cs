using Conduct.App.Data;
using Conduct.App.Platform.Drafts;
using Conduct.Tests.Support;

namespace Conduct.Tests.Platform.Drafts;

public sealed class FormDraftCommandTests
{
    [Theory, BothDatabases]
    public async Task Drop_OwnDraft_LeavesThoseOfOthers(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.RunAsync(new SaveFormDraft("case/1/withdraw", "我的"), Actors.Administrator).ShouldBeDone();
        await host.RunAsync(new SaveFormDraft("case/1/withdraw", "别人的"), Actors.Compliance).ShouldBeDone();

        await host.RunAsync(new DropFormDraft("case/1/withdraw"), Actors.Administrator).ShouldBeDone();
        await host.RunAsync(new DropFormDraft("nothing/kept"), Actors.Administrator).ShouldBeDone();

        Assert.Null(await host.ReadAsync(db => db.ReadDraftAsync(Actors.Administrator, "case/1/withdraw", TestContext.Current.CancellationToken)));
        Assert.Equal("别人的", (await host.ReadAsync(db => db.ReadDraftAsync(Actors.Compliance, "case/1/withdraw", TestContext.Current.CancellationToken)))?.Content);
    }
}
