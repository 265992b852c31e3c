using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

/// <summary>Rule 13: segregation of duties is checked on the case, whatever roles a person holds.</summary>
public sealed class ApprovingTests
{
    private readonly CaseFileBuilder _cases = new();

    private Company Company => _cases.Company;

    [Fact]
    public void Approver_WhoIsSubjectNamedFiledOrInvestigated_IsRefused()
    {
        _cases.WithSubject(Company.Zhang).WithNamed(Company.Wang);
        var one = Pending();

        Breaks.Rule(PenaltyRules.ApproverNamed, () => Approve(one, Company.Zhang));
        Breaks.Rule(PenaltyRules.ApproverNamed, () => Approve(one, Company.Wang));
        Breaks.Rule(PenaltyRules.ApproverFiled, () => Approve(one, Company.HrOfficer));
        Breaks.Rule(PenaltyRules.ApproverNotAsked, () => Approve(one, Company.SecondHrOfficer));
    }

    [Fact]
    public void FirstProposer_AfterAnotherOfficerRevised_StillCannotApprove()
    {
        var file = _cases.Found();
        var (second, manager) = (Company.As(Company.SecondHrOfficer), Company.As(Company.BranchManager));
        var one = new DecisionBuilder(_cases, file);
        var proposal = one.Proposal();
        var decision = PenaltyDecision.Propose(NewId.Next(), file, file.Subjects[0].Id, proposal, one.Chain(proposal), second, Company.Now);
        decision.Return(file, "again", manager, Company.Now);
        decision.Revise(file, proposal, one.Chain(proposal), Company.As(Company.HrOfficer), Company.Now);

        Breaks.Rule(PenaltyRules.ApproverInvestigated, () => decision.Approve(file, null, second, Company.Now));
    }

    [Fact]
    public void Approver_WhoInvestigatedOrProposed_IsRefused()
    {
        var file = _cases.Build(CaseStatus.Findings);
        var (second, manager) = (Company.As(Company.SecondHrOfficer), Company.BranchManager);
        file.RecordFinding(file.Subjects[0].Id, file.Subjects[0].Allegations[0].Id, Finding.Substantiated, null, [file.Evidence[0].Id], second, Company.Now);
        var one = new DecisionBuilder(_cases, file);
        var proposal = one.Proposal();
        var decision = PenaltyDecision.Propose(NewId.Next(), file, file.Subjects[0].Id, proposal, one.Chain(proposal), Company.As(manager), Company.Now);

        Breaks.Rule(PenaltyRules.ApproverInvestigated, () => decision.Approve(file, null, second, Company.Now));
        Breaks.Rule(PenaltyRules.ApproverProposed, () => decision.Approve(file, null, Company.As(manager), Company.Now));
    }

    [Fact]
    public void Approver_OfTheLevelBefore_DoesNotDecideTheNext()
    {
        var one = Pending();
        Approve(one, Company.BranchManager);
        var both = new Actor(Guid.NewGuid(), Company.BranchManager.Id, "马超然", [new RoleGrant(Role.Manager, Company.HeadOffice.Id, UnitReach.All)], new HashSet<Guid>());

        Breaks.Rule(PenaltyRules.ApproverDecidedBefore, () => one.Decision.Approve(one.CaseFile, null, both, Company.Now));
    }

    [Fact]
    public void Approver_OfAnotherUnitOrLevel_IsNotAsked()
    {
        var one = Pending();

        Breaks.Rule(PenaltyRules.ApproverNotAsked, () => Approve(one, Company.OtherManager));
        Breaks.Rule(PenaltyRules.ApproverNotAsked, () => Approve(one, Company.HeadManager));
        Breaks.Rule(PenaltyRules.ApproverNotAsked, () => Approve(one, Company.ComplianceOfficer));
    }

    [Fact]
    public void TwoLevels_BothApprove_AndTheCaseIsDecided()
    {
        var one = Pending();
        Approve(one, Company.BranchManager);
        Assert.Equal((DecisionStatus.PendingApproval, 2, Company.Now), (one.Decision.Status, one.Decision.CurrentStep!.Level, one.Decision.CurrentStep.AskedAt));

        Approve(one, Company.HeadManager);
        Assert.Equal((DecisionStatus.Approved, CaseStatus.Decided, Company.Now), (one.Decision.Status, one.CaseFile.Status, one.Decision.ApprovedAt));
        Assert.DoesNotContain(one.Decision.Recorded, happened => happened.Happened.OpenToSubject);
    }

    [Fact]
    public void ReturnOrReject_WithoutAReason_IsRefused()
    {
        var one = Pending();

        Breaks.Rule(KernelRules.ReasonMissing, () => one.Decision.Return(one.CaseFile, " ", Company.As(Company.BranchManager), Company.Now));
        Breaks.Rule(KernelRules.ReasonMissing, () => Pending().Decision.Reject(one.CaseFile, null, Company.As(Company.BranchManager), Company.Now));
    }

    [Fact]
    public void Barred_HoldsEveryoneOfTheCase()
    {
        _cases.WithSubject(Company.Zhang).WithSubject(Company.Li).WithNamed(Company.Wang);
        var file = _cases.Build(CaseStatus.Investigating);

        Assert.Equal(
            new[] { Company.Zhang, Company.Li, Company.Wang, Company.HrOfficer, Company.SecondHrOfficer }.Select(one => one.Id).Order(),
            PenaltyDecision.Barred(file, Company.SecondHrOfficer.Id).Order());
    }

    private DecisionBuilder Pending()
    {
        var one = new DecisionBuilder(_cases, _cases.Found());
        one.Propose();
        return one;
    }

    private void Approve(DecisionBuilder one, Employee by) => one.Decision.Approve(one.CaseFile, null, Company.As(by), Company.Now);
}
