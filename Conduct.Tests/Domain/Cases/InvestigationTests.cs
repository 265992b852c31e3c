using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Cases;

public sealed class InvestigationTests
{
    private readonly CaseFileBuilder _cases = new();

    [Fact]
    public void Statement_DueInThePastOrGivenInTheFuture_IsRefused()
    {
        var file = _cases.Build(CaseStatus.Investigating);

        Breaks.Rule(CaseRules.StatementDueInPast, () => file.RequestStatement(file.Subjects[0].Id, Company.Today.AddDays(-1), Company.Today, _cases.Hr, Company.Now));
        Breaks.Rule(CaseRules.StatementInFuture, () => Hear(file, "说明", StatementAttitude.Denies, Company.Today.AddDays(1)));
        Breaks.Rule(CaseRules.SubjectUnknown, () => file.RequestStatement(Guid.NewGuid(), Company.Today, Company.Today, _cases.Hr, Company.Now));
    }

    [Fact]
    public void Statement_WithoutText_OnlyWhenDeclined()
    {
        Breaks.Rule(CaseRules.StatementMissing, () => Hear(_cases.Build(CaseStatus.Investigating), " ", StatementAttitude.Admits, Company.Today));

        var file = _cases.Build(CaseStatus.Investigating);
        Hear(file, null, StatementAttitude.Declined, Company.Today);
        Assert.Equal((CaseStatus.Findings, ""), (file.Status, file.Subjects[0].Statement!.Text));
    }

    [Fact]
    public void Statements_AreAllKept_AndTheLatestCounts()
    {
        var file = _cases.Build(CaseStatus.Filed);
        Hear(file, "没有此事", StatementAttitude.Denies, Company.Today.AddDays(-1));
        Hear(file, "确有此事", StatementAttitude.Admits, Company.Today);

        Assert.Equal(["没有此事", "确有此事"], file.Subjects[0].Statements.Select(statement => statement.Text));
        Assert.Equal(StatementAttitude.Admits, file.Subjects[0].Statement!.Attitude);
    }

    [Fact]
    public void ShortWay_OnlyForALightCaseThatEveryoneAdmits()
    {
        var medium = _cases.Build(CaseStatus.Filed);
        Hear(medium, "承认", StatementAttitude.Admits, Company.Today);
        Assert.False(medium.MayGoStraightToFindings);
        Breaks.Rule(CaseRules.NotLightAndAdmitted, () => medium.GoStraightToFindings(_cases.Hr, Company.Now));

        var light = Light();
        Hear(light, "承认", StatementAttitude.Admits, Company.Today);
        Breaks.Rule(CaseRules.NotLightAndAdmitted, () => light.GoStraightToFindings(_cases.Hr, Company.Now));
        light.RecordStatement(light.Subjects[1].Id, "承认", StatementAttitude.Admits, Company.Today, Company.Today, _cases.Hr, Company.Now);
        Assert.True(light.MayGoStraightToFindings);
        light.GoStraightToFindings(_cases.Hr, Company.Now);
        Assert.Equal((CaseStatus.Findings, false), (light.Status, light.MayGoStraightToFindings));
    }

    [Fact]
    public void ShortWay_OfADraftWithoutSubjects_IsRefused() =>
        Breaks.Rule(KernelRules.WrongState, () => _cases.Build(CaseStatus.Draft).GoStraightToFindings(_cases.Hr, Company.Now));

    [Theory]
    [InlineData(Finding.Substantiated)]
    [InlineData(Finding.Partly)]
    public void Finding_OfABreach_NeedsEvidence(Finding finding) =>
        Breaks.Rule(CaseRules.EvidenceMissing, () => Find(_cases.Build(CaseStatus.Findings), finding));

    [Theory]
    [InlineData(Finding.Unsubstantiated)]
    [InlineData(Finding.Inconclusive)]
    public void Finding_OfNoBreach_NeedsNone(Finding finding)
    {
        var file = _cases.Build(CaseStatus.Findings);
        Find(file, finding);

        Assert.Equal((true, false), (file.Subjects[0].AllFound, file.Subjects[0].AnyProven));
    }

    [Fact]
    public void Finding_OnStrangeEvidenceOrAllegation_IsRefused()
    {
        var file = _cases.Build(CaseStatus.Findings);
        var subject = file.Subjects[0];

        Breaks.Rule(CaseRules.EvidenceUnknown, () => Find(file, Finding.Partly, Guid.NewGuid()));
        Breaks.Rule(CaseRules.AllegationUnknown, () => file.RecordFinding(subject.Id, Guid.NewGuid(), Finding.Inconclusive, null, [], _cases.Hr, Company.Now));
    }

    [Fact]
    public void Finding_WithADecisionOnIt_StaysAsItIs()
    {
        var cases = _cases.WithSubject(_cases.Company.Zhang).WithSubject(_cases.Company.Li);
        var file = cases.Found();
        new DecisionBuilder(cases, file).Propose();

        Breaks.Rule(KernelRules.WrongState, () => Find(file, Finding.Inconclusive));
        Assert.Equal((CaseStatus.DecisionPending, CaseStatus.Findings, CaseStatus.Findings), (file.Subjects[0].Status, file.Subjects[1].Status, file.Status));
    }

    [Fact]
    public void Finding_OfAReopenedCase_CannotTouchWhatIsDecided()
    {
        var file = _cases.Build(CaseStatus.Closed);
        file.ChangeStatus(CaseAction.Reopen, "新证据", _cases.Hr, Company.Now);
        Assert.Null(file.ClosedAt);
        file.StartInvestigation(_cases.Hr, Company.Now);
        Hear(file, "补充说明", StatementAttitude.Admits, Company.Today);

        Breaks.Rule(CaseRules.AlreadyDecided, () => Find(file, Finding.Inconclusive));
    }

    [Fact]
    public void Investigators_AreRememberedOnce()
    {
        var file = _cases.Build(CaseStatus.Findings);

        Assert.Equal([_cases.Company.HrOfficer.Id], file.InvestigatorIds);
    }

    [Fact]
    public void Status_OfACase_IsThatOfTheSubjectFurthestBehind()
    {
        Assert.Equal(CaseStatus.Investigating, CaseStatuses.FurthestBehind([CaseStatus.Findings, CaseStatus.Investigating, CaseStatus.Closed]));
        Assert.Equal(CaseStatus.InExecution, CaseStatuses.FurthestBehind([CaseStatus.NoAction, CaseStatus.InExecution]));
        Assert.All(Enum.GetValues<CaseStatus>(), status => Assert.Equal(status, CaseStatuses.FurthestBehind([status, CaseStatus.Archived])));
    }

    private static CaseFile Light()
    {
        var cases = new CaseFileBuilder();
        return cases.WithSubject(cases.Company.Zhang, PolicyBuilder.Late).WithSubject(cases.Company.Li, PolicyBuilder.Late).Build(CaseStatus.Filed);
    }

    private void Hear(CaseFile file, string? text, StatementAttitude attitude, DateOnly on) =>
        file.RecordStatement(file.Subjects[0].Id, text, attitude, on, Company.Today, _cases.Hr, Company.Now);

    private void Find(CaseFile file, Finding finding, params Guid[] evidence) =>
        file.RecordFinding(file.Subjects[0].Id, file.Subjects[0].Allegations[0].Id, finding, null, evidence, _cases.Hr, Company.Now);
}
