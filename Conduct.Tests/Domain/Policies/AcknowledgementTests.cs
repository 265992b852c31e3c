using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Domain.Staff;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Policies;

public sealed class AcknowledgementTests
{
    private static readonly Company Firm = new();

    // Who has left, so that every move is open to the state alone.
    private static readonly Employee Leaver = Left(Firm.Zhang);

    private static readonly Actor Reader = Firm.As(Leaver);

    private static readonly Dictionary<AcknowledgementAction, Action<PolicyAcknowledgement, Policy>> Moves = new()
    {
        [AcknowledgementAction.Ask] = (one, policy) => one.AskAgain(policy.Calls[0], Company.Today, Actor.System, Company.Now),
        [AcknowledgementAction.Confirm] = (one, policy) => one.Confirm(policy.Versions[0], Company.Today, Reader, Company.Now),
        [AcknowledgementAction.Cancel] = (one, policy) => one.Cancel(policy, Leaver, Company.Today, Actor.System, Company.Now),
    };

    public static MatrixTheoryData<AcknowledgementStatus, AcknowledgementAction> Cells => new(Enum.GetValues<AcknowledgementStatus>(), [.. Moves.Keys]);

    [Fact]
    public void Table_EveryCell_IsAsDescribed() => AcknowledgementWorkflow.Table.ShouldBe("""
        Asked: Confirm>Confirmed Cancel>Cancelled
        Cancelled: Ask>Asked
        """);

    [Theory, MemberData(nameof(Cells))]
    public void Acknowledgement_EveryMoveInEveryStatus_FollowsTheTable(AcknowledgementStatus status, AcknowledgementAction action)
    {
        var policy = Called();
        var one = At(status, policy);
        if (AcknowledgementWorkflow.Table.Moves.TryGetValue((status, action), out var to))
        {
            Moves[action](one, policy);
            Assert.Equal(to, one.Status);
            return;
        }

        Breaks.Rule(KernelRules.WrongState, () => Moves[action](one, policy));
        Assert.Equal(status, one.Status);
    }

    [Fact]
    public void Call_KeepsWhoAskedWhom_AndSaysSoOnce()
    {
        var policy = Called(people: 5_000);

        var call = Assert.Single(policy.Calls);
        Assert.Equal((14, Company.Today, Actors.Compliance.EmployeeId), (call.Days, call.AskedOn, call.Asked.EmployeeId));
        var said = Assert.IsType<AcknowledgementAsked>(policy.Recorded[^1].Happened);
        Assert.Equal(("总公司", 5_000, Company.Today.AddDays(14)), (said.Unit, said.People, said.DueOn));
        Assert.Same(call, Assert.Single(policy.OpenCalls));
    }

    [Fact]
    public void Call_OutsideItsBounds_IsRefused()
    {
        var policy = InForce();

        Breaks.Rule(AcknowledgementRules.TermOutOfBounds, () => Call(policy, days: 0));
        Breaks.Rule(AcknowledgementRules.TermOutOfBounds, () => Call(policy, days: AcknowledgementCall.MaxDays + 1));
        Breaks.Rule(AcknowledgementRules.NobodyToAsk, () => Call(policy, people: 0));
        Breaks.Rule(AcknowledgementRules.VersionNotInForce, () => policy.AskAcknowledgement(NewId.Next(), (NewId.Next(), "总公司"), 14, 1, Company.Today, Actors.Compliance, Company.Now));
        Breaks.Rule(AcknowledgementRules.VersionNotInForce, () => Call(Only(PolicyStatus.Published)));
    }

    [Fact]
    public void Confirm_KeepsWhoAndWhen_AlsoAfterTheLastDay()
    {
        var policy = Called();
        var one = At(AcknowledgementStatus.Asked, policy);

        one.Confirm(policy.Versions[0], one.DueOn.AddDays(3), Reader, Company.Now);

        Assert.Equal((one.DueOn.AddDays(3), Reader.EmployeeId!.Value), (one.ConfirmedOn!.Value, one.Confirmed!.EmployeeId));
    }

    [Fact]
    public void Confirm_ForSomebodyElse_OrOfAnEndedVersion_IsRefused()
    {
        var policy = Called();
        var one = At(AcknowledgementStatus.Asked, policy);

        Breaks.Rule(AcknowledgementRules.OnlyOneself, () => one.Confirm(policy.Versions[0], Company.Today, Actors.Compliance, Company.Now));
        policy.Repeal(policy.Versions[0].Id, Company.Today, "不再适用", Company.Today, Actor.System, Company.Now);
        Breaks.Rule(AcknowledgementRules.VersionNotInForce, () => one.Confirm(policy.Versions[0], Company.Today, Reader, Company.Now));
        Assert.Empty(policy.OpenCalls);
    }

    [Fact]
    public void Cancel_WhileItIsAwaited_IsRefused()
    {
        var (policy, zhang) = (Called(), new Company().Zhang);
        var one = PolicyAcknowledgement.Ask(NewId.Next(), policy.Calls[0], zhang.Id, Company.Today);

        Breaks.Rule(AcknowledgementRules.StillAwaited, () => one.Cancel(policy, zhang, Company.Today, Actor.System, Company.Now));
        Breaks.Rule(AcknowledgementRules.StillAwaited, () => one.Cancel(policy, Leaver, Company.Today, Actor.System, Company.Now));
        zhang.Change(zhang.Details with { LeftOn = Company.Today }, Actor.System, Company.Now);
        Breaks.Rule(AcknowledgementRules.StillAwaited, () => one.Cancel(policy, zhang, Company.Today, Actor.System, Company.Now));
        Breaks.Rule(AcknowledgementRules.StillAwaited, () => one.Cancel(Only(PolicyStatus.Repealed), zhang, Company.Today, Actor.System, Company.Now));

        one.Cancel(policy, zhang, Company.Today.AddDays(1), Actor.System, Company.Now);
        Assert.Equal(AcknowledgementCancelCause.EmployeeLeft, CauseOf(one));
    }

    [Fact]
    public void Cancel_OfAnEndedVersion_SaysSo_WhetherTheyLeftOrNot()
    {
        foreach (var employee in new[] { Firm.Li, Leaver })
        {
            var policy = Called();
            var one = PolicyAcknowledgement.Ask(NewId.Next(), policy.Calls[0], employee.Id, Company.Today);
            policy.Repeal(policy.Versions[0].Id, Company.Today, "不再适用", Company.Today, Actor.System, Company.Now);

            one.Cancel(policy, employee, Company.Today, Actor.System, Company.Now);

            Assert.Equal(AcknowledgementCancelCause.VersionEnded, CauseOf(one));
        }
    }

    private static AcknowledgementCancelCause CauseOf(PolicyAcknowledgement one) =>
        Assert.IsType<AcknowledgementCancelled>(one.Recorded[^1].Happened).Cause;

    private static Employee Left(Employee employee)
    {
        employee.Change(employee.Details with { LeftOn = Company.Today.AddDays(-1) }, Actor.System, Company.Now);
        return employee;
    }

    private static PolicyAcknowledgement At(AcknowledgementStatus status, Policy policy)
    {
        var one = PolicyAcknowledgement.Ask(NewId.Next(), policy.Calls[0], Reader.EmployeeId!.Value, Company.Today);
        if (status == AcknowledgementStatus.Confirmed)
        {
            Moves[AcknowledgementAction.Confirm](one, policy);
        }
        else if (status == AcknowledgementStatus.Cancelled)
        {
            Moves[AcknowledgementAction.Cancel](one, policy);
        }

        return one;
    }

    private static Policy Called(int people = 1)
    {
        var policy = InForce();
        Call(policy, people: people);
        return policy;
    }

    private static void Call(Policy policy, int days = 14, int people = 1) =>
        policy.AskAcknowledgement(policy.Versions[0].Id, (NewId.Next(), "总公司"), days, people, Company.Today, Actors.Compliance, Company.Now);

    private static Policy InForce() => Only(PolicyStatus.InForce);

    private static Policy Only(PolicyStatus status) => new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(status).Build();
}
