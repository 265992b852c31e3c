using Conduct.App.Features.Evidence;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Evidence;

public sealed class AddEvidenceTests() : CaseCommandTests(CaseStatus.Filed)
{
    [Fact]
    public async Task AddEvidence_TheSameFileTwice_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(new AddEvidence(stage.Id, NewId.Next(), CaseFileBuilder.Photo)).ShouldBeRefused(CaseRules.EvidenceTwice);
    }

    private static readonly EvidenceFile Sheet = new("流水.xlsx", new string('b', 64), 2048, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(new AddEvidence(stage.Id, NewId.Next(), Sheet, "客户提供"), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(2, caseFile.Evidence.Count);
        Assert.Contains(caseFile.Evidence, item => item is { FileName: "流水.xlsx", Source: "客户提供" });
        Assert.Equal(nameof(EvidenceAdded), audit[0]);
    }
}
