using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class RecordFindingTests() : VersionedCaseCommandTests(CaseStatus.Findings)
{
    [Fact]
    public async Task RecordFinding_SubstantiatedWithoutEvidence_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Findings);

        await stage.RunAsync(Of(stage, stage.Version, [])).ShouldBeRefused(CaseRules.EvidenceMissing);
    }

    private static RecordFinding Of(CaseStage stage, int version, Guid[] evidence)
    {
        var subject = stage.Built.Subjects[0];
        return new(stage.Id, version, subject.Id, subject.Allegations[0].Id, Finding.Substantiated, "照片与陈述一致。", evidence);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(Of(stage, version, [stage.Built.Evidence[0].Id]), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(Finding.Substantiated, caseFile.Subjects[0].Allegations[0].Finding);
        Assert.Equal([caseFile.Evidence[0].Id], caseFile.Subjects[0].Allegations[0].EvidenceIds);
        Assert.Equal(nameof(FindingRecorded), audit[0]);
    }
}
