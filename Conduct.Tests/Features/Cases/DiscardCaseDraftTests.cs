using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Conduct.Tests.Features.Cases;

public sealed class DiscardCaseDraftTests
{
    [Theory, BothDatabases]
    public async Task DiscardCaseDraft_ByItsAuthor_RemovesItAndKeepsTheAudit(DatabaseProvider provider)
    {
        await using var stage = await CaseStage.SetAsync(provider, CaseStatus.Draft);

        await stage.RunAsync(new DiscardCaseDraft(stage.Id, 0)).ShouldBeDone();

        Assert.Equal(0, await stage.Host.ReadAsync(db => db.CaseFiles.CountAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(0, await stage.Host.ReadAsync(db => db.EvidenceItems.CountAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(nameof(CaseDraftDiscarded), (await stage.AuditAsync())[0]);
    }

    [Fact]
    public async Task DiscardCaseDraft_OfAFiledCase_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(new DiscardCaseDraft(stage.Id, 0)).ShouldBeRefused(KernelRules.WrongState);
    }

    [Fact]
    public async Task DiscardCaseDraft_ByAManager_IsForbidden()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft);

        await stage.RunAsync(new DiscardCaseDraft(stage.Id, 0), stage.Company.As(stage.Company.BranchManager)).ShouldBeForbidden();
    }

    [Fact]
    public async Task DiscardCaseDraft_OfAnotherOfficer_IsNotFound()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft);

        await stage.RunAsync(new DiscardCaseDraft(stage.Id, 0), stage.Company.As(stage.Company.SecondHrOfficer)).ShouldBeNotFound();
    }

    [Fact]
    public async Task DiscardCaseDraft_SavedElsewhereMeanwhile_IsAConflict()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Draft);
        await stage.RunAsync(new SaveCaseDraft(stage.Id, new CaseDraft())).ShouldBeDone();

        await stage.RunAsync(new DiscardCaseDraft(stage.Id, 0)).ShouldBeChanged();
    }
}
