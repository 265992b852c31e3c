using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class StartInvestigationTests() : VersionedCaseCommandTests(CaseStatus.Filed)
{
    [Fact]
    public async Task StartInvestigation_WhenItRuns_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Investigating);

        await stage.RunAsync(new StartInvestigation(stage.Id, stage.Version)).ShouldBeRefused(KernelRules.WrongState);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(new StartInvestigation(stage.Id, version), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(CaseStatus.Investigating, caseFile.Status);
        Assert.Single(caseFile.InvestigatorIds);
        Assert.Equal(nameof(InvestigationStarted), audit[0]);
    }
}
