using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class GoStraightToFindingsTests() : VersionedCaseCommandTests(CaseStatus.Filed)
{
    [Fact]
    public async Task GoStraightToFindings_WhenNobodyAdmitted_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Filed);

        await stage.RunAsync(new GoStraightToFindings(stage.Id, stage.Version)).ShouldBeRefused(CaseRules.NotLightAndAdmitted);
    }

    protected override void Arrange(CaseFileBuilder builder) => builder.WithSubject(builder.Company.Zhang, PolicyBuilder.Late);

    protected override async Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version)
    {
        await stage.RunAsync(new RecordStatement(stage.Id, stage.Version, stage.Built.Subjects[0].Id, "我迟到了。", StatementAttitude.Admits, Company.Today)).ShouldBeDone();
        return await stage.RunAsync(new GoStraightToFindings(stage.Id, version + 1), actor);
    }

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(CaseStatus.Findings, caseFile.Status);
        Assert.Equal(nameof(FindingsOpened), audit[0]);
    }
}
