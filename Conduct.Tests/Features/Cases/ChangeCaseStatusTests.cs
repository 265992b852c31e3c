using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class ChangeCaseStatusTests() : VersionedCaseCommandTests(CaseStatus.Investigating)
{
    [Fact]
    public async Task ChangeCaseStatus_WithoutReason_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Investigating);

        await stage.RunAsync(new ChangeCaseStatus(stage.Id, stage.Version, CaseAction.Suspend, " ")).ShouldBeRefused(KernelRules.ReasonMissing);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(new ChangeCaseStatus(stage.Id, version, CaseAction.Suspend, "当事人住院。"), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(CaseStatus.Suspended, caseFile.Status);
        Assert.Equal(nameof(CaseStatusChanged), audit[0]);
    }
}
