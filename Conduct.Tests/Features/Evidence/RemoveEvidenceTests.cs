using Conduct.App.Features.Evidence;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Evidence;

public sealed class RemoveEvidenceTests() : CaseCommandTests(CaseStatus.Draft)
{
    [Fact]
    public async Task RemoveEvidence_FromAFiledCase_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(new RemoveEvidence(stage.Id, stage.Built.Evidence[0].Id)).ShouldBeRefused(CaseRules.EvidenceStays);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(new RemoveEvidence(stage.Id, stage.Built.Evidence[0].Id), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Empty(caseFile.Evidence);
        Assert.Equal(nameof(EvidenceRemoved), audit[0]);
    }
}
