using Conduct.App.Data;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Platform.Drafts;

public sealed class FormDraftTests
{
    private const string Key = "note/1";

    [Theory, BothDatabases]
    public async Task Save_OnTheDraftThatIsThere_ReplacesIt_OnAnOlderOneItIsChanged(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.RunAsync(new SaveFormDraft(Key, "一", ""), Actors.HrOfficer).ShouldBeDone();
        await host.RunAsync(new SaveFormDraft(Key, "二", FormDraft.FingerprintOf("一")), Actors.HrOfficer).ShouldBeDone();

        await host.RunAsync(new SaveFormDraft(Key, "三", FormDraft.FingerprintOf("一")), Actors.HrOfficer).ShouldBeChanged();
        await host.RunAsync(new SaveFormDraft(Key, "三", ""), Actors.HrOfficer).ShouldBeChanged();

        Assert.Equal("二", await ReadAsync(host, Actors.HrOfficer));
    }

    [Theory, BothDatabases]
    public async Task Save_WhatIsThereAlready_IsDone_AsTheAnswerMayHaveBeenLost(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.RunAsync(new SaveFormDraft(Key, "一", ""), Actors.HrOfficer).ShouldBeDone();

        await host.RunAsync(new SaveFormDraft(Key, "一", ""), Actors.HrOfficer).ShouldBeDone();
    }

    [Theory, BothDatabases]
    public async Task Draft_IsItsAuthorsAlone_AndGoesWhenItIsDropped(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);
        await host.RunAsync(new SaveFormDraft(Key, "一", ""), Actors.HrOfficer).ShouldBeDone();
        await host.RunAsync(new DropFormDraft(Key), Actors.Compliance).ShouldBeDone();
        Assert.Equal("一", await ReadAsync(host, Actors.HrOfficer));
        Assert.Null(await ReadAsync(host, Actors.Compliance));

        await host.RunAsync(new DropFormDraft(Key), Actors.HrOfficer).ShouldBeDone();

        Assert.Null(await ReadAsync(host, Actors.HrOfficer));
    }

    [Theory, BothDatabases]
    public async Task Save_MoreThanFits_IsRefused(DatabaseProvider provider)
    {
        await using var host = await FeatureHost.StartAsync(provider);

        await host.RunAsync(new SaveFormDraft(Key, new string('长', FormDraft.ContentMaxLength + 1), ""), Actors.HrOfficer).ShouldBeRefused(KernelRules.TextTooLong);
    }

    private static async Task<string?> ReadAsync(FeatureHost host, Actor actor) =>
        (await host.ReadAsync(db => db.ReadDraftAsync(actor, Key, TestContext.Current.CancellationToken)))?.Content;
}
