using Conduct.App.Features.Cases;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Cases;

public sealed class RequestStatementTests() : VersionedCaseCommandTests(CaseStatus.Investigating)
{
    [Fact]
    public async Task RequestStatement_ByYesterday_IsRefused()
    {
        await using var stage = await CaseStage.SetAsync(CaseStatus.Investigating);

        await stage.RunAsync(new RequestStatement(stage.Id, stage.Version, stage.Built.Subjects[0].Id, Company.Today.AddDays(-1))).ShouldBeRefused(CaseRules.StatementDueInPast);
    }

    protected override Task<Outcome> RunAsync(CaseStage stage, Actor actor, int version) =>
        stage.RunAsync(new RequestStatement(stage.Id, version, stage.Built.Subjects[0].Id, Company.Today.AddDays(3)), actor);

    protected override void AssertDone(CaseFile caseFile, IReadOnlyList<string> audit)
    {
        Assert.Equal(CaseStatus.StatementPending, caseFile.Status);
        Assert.Equal(Company.Today.AddDays(3), caseFile.Subjects[0].StatementDueOn);
        Assert.Equal(nameof(StatementRequested), audit[0]);
    }
}
