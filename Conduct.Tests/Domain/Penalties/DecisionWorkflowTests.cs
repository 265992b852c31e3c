using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

public sealed class DecisionWorkflowTests
{
    private static readonly Dictionary<DecisionAction, Action<DecisionBuilder>> Moves = new()
    {
        [DecisionAction.PassLevel] = one => one.Decision.Approve(one.CaseFile, null, Approver(one), Company.Now),
        [DecisionAction.Return] = one => one.Decision.Return(one.CaseFile, "理由", Approver(one), Company.Now),
        [DecisionAction.Reject] = one => one.Decision.Reject(one.CaseFile, "理由", Approver(one), Company.Now),
        [DecisionAction.Withdraw] = one => one.Decision.Withdraw(one.CaseFile, "理由", one.Hr, Company.Now),
        [DecisionAction.Revise] = one => one.Decision.Revise(one.CaseFile, one.Proposal(), one.Chain(one.Proposal()), one.Hr, Company.Now),
        [DecisionAction.Serve] = one => one.Serve(),
        [DecisionAction.TakeEffect] = one => one.ConfirmReceipt(),
        [DecisionAction.SettleMeasure] = one => one.Decision.WaiveMeasure(one.Decision.Measures[0].Id, "理由", one.Hr, Company.Now),
    };

    public static MatrixTheoryData<DecisionStatus, DecisionAction> Cells => new(Reachable.Decisions, [.. Moves.Keys]);

    public static TheoryData<DecisionStatus> NotEffective => [.. Reachable.Decisions.Where(status => !DecisionWorkflow.InEffect.Contains(status))];

    public static TheoryData<DecisionStatus> NotServed => [.. Reachable.Decisions.Where(status => status != DecisionStatus.Effective)];

    [Fact]
    public void Table_EveryCell_IsAsDescribed() => DecisionWorkflow.Table.ShouldBe("""
        Proposed: Submit>PendingApproval
        PendingApproval: PassLevel>PendingApproval Approve>Approved Return>Returned Reject>Rejected Withdraw>Withdrawn
        Returned: Revise>PendingApproval
        Approved: Serve>Served
        Served: TakeEffect>Effective SettleMeasure>Served
        Effective: SettleMeasure>Effective Execute>Executed Appeal>Effective Stay>Stayed Vary>Varied Revoke>Revoked
        Executed: Lift>Lifted TakeBack>Effective Appeal>Executed Vary>Varied Revoke>Revoked
        Stayed: SettleMeasure>Stayed Resume>Effective Vary>Varied Revoke>Revoked
        Varied: SettleMeasure>Varied Execute>Executed
        """);

    [Theory, MemberData(nameof(Cells))]
    public void Decision_EveryMoveInEveryStatus_FollowsTheTable(DecisionStatus status, DecisionAction action)
    {
        var one = At(status);
        if (DecisionWorkflow.Table.Moves.TryGetValue((status, action), out var to))
        {
            Moves[action](one);
            Assert.Equal(to, one.Decision.Status);
            return;
        }

        Breaks.Rule(KernelRules.WrongState, () => Moves[action](one));
        Assert.Equal(status, one.Decision.Status);
    }

    [Theory, MemberData(nameof(NotEffective))]
    public void Measures_AreCarriedOutOnlyWhileTheDecisionIsEffective(DecisionStatus status)
    {
        var one = At(status);
        var deduction = one.Decision.Measures.Single(measure => measure.Kind == MeasureKind.PerformanceDeduction);
        var warning = one.Decision.Measures.Single(measure => measure.Kind == MeasureKind.WrittenWarning);

        Breaks.Rule(PenaltyRules.NotYetEffective, () => one.Decision.PassToPayroll(new(deduction.Kind, Company.Today, 100), Company.Today, one.Hr, Company.Now));
        Breaks.Rule(PenaltyRules.NotYetEffective, () => one.Decision.CarryOut(warning.Id, null, one.Hr, Company.Now));
    }

    [Theory, MemberData(nameof(NotServed))]
    public void RecordService_OnceMoreOrTooEarly_IsRefused(DecisionStatus status)
    {
        var one = At(status);
        void Record() => one.Decision.RecordService(one.CaseFile, ServiceMethod.RegisteredPost, "邮寄单号 1", Company.Today, one.Hr, Company.Now);
        if (status != DecisionStatus.Served)
        {
            Breaks.Rule(KernelRules.WrongState, Record);
            return;
        }

        Record();
        Assert.Equal(DecisionStatus.Effective, one.Decision.Status);
    }

    [Fact]
    public void Withdraw_ByAnotherThanTheProposer_IsRefused()
    {
        var one = At(DecisionStatus.PendingApproval);

        Breaks.Rule(PenaltyRules.OnlyProposerWithdraws, () => one.Decision.Withdraw(one.CaseFile, "理由", one.Company.As(one.Company.SecondHrOfficer), Company.Now));
    }

    [Fact]
    public void TheSubject_KnowsNothing_BeforeService() => Assert.Equal(
        [DecisionStatus.Proposed, DecisionStatus.PendingApproval, DecisionStatus.Returned, DecisionStatus.Rejected, DecisionStatus.Approved, DecisionStatus.Withdrawn],
        Enum.GetValues<DecisionStatus>().Except(DecisionWorkflow.Served));

    // Two levels, three measures: the first approval passes the level on, and one settled measure leaves two.
    private static DecisionBuilder At(DecisionStatus status)
    {
        var cases = new CaseFileBuilder();
        var one = new DecisionBuilder(cases, cases.Found())
        {
            Measures = [MeasureDraft.Deduction(3_000_00), MeasureDraft.Sanction(MeasureKind.WrittenWarning), MeasureDraft.Training("制度学习")],
            VarianceReason = "情节较重",
        };
        one.Build(status);
        return one;
    }

    private static Actor Approver(DecisionBuilder one) =>
        one.Decision.CurrentStep is { } step ? one.Company.ApproverFor(step) : one.Company.As(one.Company.BranchManager);
}
