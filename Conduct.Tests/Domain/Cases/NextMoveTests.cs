using Conduct.Domain.Cases;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Cases;

public sealed class NextMoveTests
{
    [Theory]
    [InlineData(CaseStatus.Filed, CaseAction.StartInvestigation)]
    [InlineData(CaseStatus.Investigating, CaseAction.RequestStatement)]
    [InlineData(CaseStatus.StatementPending, CaseAction.RecordStatement)]
    [InlineData(CaseStatus.Findings, CaseAction.RecordFinding)]
    [InlineData(CaseStatus.DecisionPending, CaseAction.Decide)]
    [InlineData(CaseStatus.Decided, CaseAction.Serve)]
    [InlineData(CaseStatus.InExecution, CaseAction.Close)]
    [InlineData(CaseStatus.Closed, CaseAction.Archive)]
    [InlineData(CaseStatus.NotAccepted, CaseAction.Archive)]
    [InlineData(CaseStatus.NoAction, CaseAction.Archive)]
    [InlineData(CaseStatus.Withdrawn, CaseAction.Archive)]
    [InlineData(CaseStatus.Archived, null)]
    [InlineData(CaseStatus.Suspended, CaseAction.Resume)]
    [InlineData(CaseStatus.Reopened, CaseAction.StartInvestigation)]
    public void NextMove_AtEachStatus_LeadsOn(CaseStatus status, CaseAction? move)
    {
        var caseFile = new CaseFileBuilder().Build(status);

        Assert.Equal(move, caseFile.NextMove(caseFile.Subjects[0]));
        Assert.True(move is null || CaseWorkflow.Table.Allows(status, move.Value));
    }

    [Theory]
    [InlineData(Finding.Substantiated, CaseAction.Propose)]
    [InlineData(Finding.Unsubstantiated, CaseAction.FindNoAction)]
    public void NextMove_OnceAllIsFound_DependsOnWhatIsProven(Finding finding, CaseAction move)
    {
        var caseFile = new CaseFileBuilder().Found(finding);

        Assert.Equal(move, caseFile.NextMove(caseFile.Subjects[0]));
    }

    [Fact]
    public void NextMove_OfALightCaseThatIsAdmitted_IsTheShortWay()
    {
        var builder = new CaseFileBuilder();
        var caseFile = builder.WithSubject(builder.Company.Zhang, PolicyBuilder.Late).Build(CaseStatus.Filed);
        caseFile.RecordStatement(caseFile.Subjects[0].Id, "承认", StatementAttitude.Admits, Company.Today, Company.Today, builder.Hr, Company.Now);

        Assert.Equal(CaseAction.GoStraightToFindings, caseFile.NextMove(caseFile.Subjects[0]));
    }
}
