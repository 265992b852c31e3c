using Conduct.App.Features.Evidence;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Features.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Evidence;

public sealed class NameEvidenceSourceTests() : CaseCommandTests(CaseStatus.Filed)
{
    [Fact]
    public async Task NameSource_WithoutWordsOrOfNothing_IsRefused()
    {
        await using var stage = await SetAsync();

        await stage.RunAsync(new NameEvidenceSource(stage.Id, stage.Built.Evidence[0].Id, " ")).ShouldBeRefused(CaseRules.EvidenceSourceMissing);
        await stage.RunAsync(new NameEvidenceSource(stage.Id, Guid.NewGuid(), "客户提供")).ShouldBeRefused(CaseRules.EvidenceUnknown);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(new NameEvidenceSource(stage.Id, stage.Built.Evidence[0].Id, "营业厅监控"), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal("营业厅监控", caseFile.Evidence[0].Source);
        Assert.Equal(nameof(EvidenceSourceNamed), audit[0]);
    }
}
