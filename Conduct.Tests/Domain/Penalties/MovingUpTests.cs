using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

/// <summary>Rule 27: a level that nobody can decide any more moves up by the rule that built the chain.</summary>
public sealed class MovingUpTests
{
    private readonly CaseFileBuilder _cases = new();
    private readonly CaseFile _case;
    private readonly PenaltyDecision _decision;

    public MovingUpTests()
    {
        _case = _cases.Found();
        _decision = new DecisionBuilder(_cases, _case).Propose();
    }

    private Company Company => _cases.Company;

    [Fact]
    public void NobodyAtTheUnit_AsksTheNextOne_AndComplianceForWhatIsLeft()
    {
        MoveUp(Company.BranchManager.Id);

        Assert.Equal([(1, Role.Manager, Company.HeadOffice.Id), (2, Role.Compliance, Company.HeadOffice.Id)], Steps());
        Assert.Equal(Company.Now.AddDays(1), _decision.CurrentStep!.AskedAt);
        Assert.Equal(new PenaltyMovedUp(_decision.Id, 1, "江南分公司", "总公司"), About(_decision.Recorded[^1].Happened));
        Assert.Equal(DecisionStatus.PendingApproval, _decision.Status);
    }

    [Fact]
    public void ALevelDecidedBefore_Stays_AndItsPersonIsNotAskedAgain()
    {
        _decision.Approve(_case, null, Company.As(Company.BranchManager), Company.Now);
        MoveUp(Company.HeadManager.Id);

        Assert.Equal([(1, Role.Manager, Company.Branch.Id), (2, Role.Compliance, Company.HeadOffice.Id)], Steps());
        Assert.Equal(ApprovalOutcome.Approved, _decision.Steps.Single(step => step.Level == 1).Outcome);
        Assert.Equal(2, _decision.CurrentStep!.Level);
    }

    [Fact]
    public void NobodyLeftAtAll_Waits_AndIsToldOnce()
    {
        Guid[] everybody = [Company.BranchManager.Id, Company.HeadManager.Id, Company.ComplianceOfficer.Id];
        MoveUp(everybody);
        MoveUp(everybody);

        Assert.Equal(Company.Branch.Id, _decision.CurrentStep!.UnitId);
        Assert.NotNull(_decision.CurrentStep.NobodySince);
        Assert.Single(_decision.Recorded, one => one.Happened is ApproverMissing);
        Assert.DoesNotContain(_decision.Recorded, one => one.Happened is PenaltyMovedUp);
    }

    [Fact]
    public void NothingWaits_IsRefused()
    {
        _decision.Withdraw(_case, "有误", _cases.Hr, Company.Now);

        Breaks.Rule(KernelRules.WrongState, () => MoveUp(Company.BranchManager.Id));
    }

    private IEnumerable<(int, Role, Guid)> Steps() => _decision.Steps.OrderBy(step => step.Level).Select(step => (step.Level, step.Role, step.UnitId));

    private static DomainEvent About(DomainEvent happened) => happened with { CaseFileId = null, SubjectId = null };

    private void MoveUp(params Guid[] gone) => _decision.MoveUp(
        ApprovalTable.Default,
        Without(Company.Upwards(Company.Branch.Id), gone),
        Without(Company.Upwards(Company.Branch.Id, Role.Compliance), gone),
        PenaltyDecision.Barred(_case, _decision.Proposed.EmployeeId),
        Actor.System,
        Company.Now.AddDays(1));

    private static IEnumerable<UnitManagers> Without(IEnumerable<UnitManagers> units, Guid[] gone) => units.Select(unit => unit with { EmployeeIds = [.. unit.EmployeeIds.Except(gone)] });
}
