using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class RecordStatementTests() : VersionedCaseCommandTests(CaseStatus.StatementPending)
{
    [Fact]
    public async Task RecordStatement_WithoutText_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.StatementPending);

        await stage.RunAsync(new RecordStatement(stage.Id, stage.Version, stage.Built.Subjects[0].Id, " ", StatementAttitude.Denies, Company.Today)).ShouldBeRefused(CaseRules.StatementMissing);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(new RecordStatement(stage.Id, version, stage.Built.Subjects[0].Id, "事情属实。", StatementAttitude.Admits, Company.Today), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(CaseStatus.Findings, caseFile.Status);
        Assert.Equal("事情属实。", caseFile.Subjects[0].Statement!.Text);
        Assert.Equal(nameof(StatementRecorded), audit[0]);
    }
}
