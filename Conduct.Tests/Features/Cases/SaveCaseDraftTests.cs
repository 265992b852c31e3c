using Conduct.App.Data;
using Conduct.App.Features.Cases;
using Conduct.App.Features.Evidence;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class SaveCaseDraftTests() : CaseCommandTests(CaseStatus.Draft)
{
    [Fact]
    public async Task SaveCaseDraft_FromTwoWindows_TheSecondIsAConflictAndChangesNothing()
    {
        await using var stage = await SetAsync();
        await stage.RunAsync(new SaveCaseDraft(stage.Id, new CaseDraft { Narrative = "窗口一" })).ShouldBeDone();

        await stage.RunAsync(new SaveCaseDraft(stage.Id, new CaseDraft { Narrative = "窗口二" })).ShouldBeChanged();

        Assert.Equal("窗口一", (await stage.LoadAsync()).Draft!.Narrative);
    }

    [Theory, BothDatabases]
    public async Task SaveCaseDraft_AfterEvidenceArrived_IsNoConflict(DatabaseProvider provider)
    {
        await using var stage = await SetAsync(provider);
        await stage.RunAsync(new AddEvidence(stage.Id, NewId.Next(), CaseFileBuilder.Photo with { Sha256 = new('c', 64) })).ShouldBeDone();

        await stage.RunAsync(new SaveCaseDraft(stage.Id, new CaseDraft())).ShouldBeDone();
    }

    [Fact]
    public async Task SaveCaseDraft_OfAnotherOfficer_IsNotFound()
    {
        await using var stage = await SetAsync();

        await stage.RunAsync(new SaveCaseDraft(stage.Id, new CaseDraft()), stage.Company.As(stage.Company.SecondHrOfficer)).ShouldBeNotFound();
    }

    [Fact]
    public async Task SaveCaseDraft_OfAFiledCase_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(new SaveCaseDraft(stage.Id, new CaseDraft())).ShouldBeRefused(KernelRules.WrongState);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(new SaveCaseDraft(stage.Id, new CaseDraft { Place = "面馆", OccurredAt = new(12, 5), Channel = DiscoveryChannel.MysteryVisit }), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal((1, "面馆", new TimeOnly(12, 5), DiscoveryChannel.MysteryVisit), (caseFile.Draft!.Revision, caseFile.Draft.Place, caseFile.Draft.OccurredAt!.Value, caseFile.Draft.Channel!.Value));
        Assert.DoesNotContain(nameof(CaseFiled), audit);
    }
}
