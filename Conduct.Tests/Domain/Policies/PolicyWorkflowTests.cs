using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Policies;

public sealed class PolicyWorkflowTests
{
    private static readonly ProcessRecord Meeting = new(new DateOnly(2024, 12, 20), "职工代表大会");

    private static readonly Dictionary<PolicyAction, Action<Policy, Guid>> Moves = new()
    {
        [PolicyAction.Discuss] = (policy, version) => policy.RecordDiscussion(version, Meeting, Company.Today, Actor.System, Company.Now),
        [PolicyAction.Publish] = (policy, version) => policy.Publish(version, Meeting, Company.Today, Actor.System, Company.Now),
        [PolicyAction.PutInForce] = (policy, version) => policy.PutInForce(version, new DateOnly(2025, 1, 1), Company.Today, Actor.System, Company.Now),
        [PolicyAction.Repeal] = (policy, version) => policy.Repeal(version, new DateOnly(2026, 1, 1), "理由", Company.Today, Actor.System, Company.Now),
    };

    public static MatrixTheoryData<PolicyStatus, PolicyAction> Cells => new(Enum.GetValues<PolicyStatus>(), [.. Moves.Keys]);

    [Fact]
    public void Table_EveryCell_IsAsDescribed() => PolicyWorkflow.Table.ShouldBe("""
        Draft: Discuss>Discussed
        Discussed: Publish>Published
        Published: PutInForce>InForce
        InForce: Supersede>Superseded Repeal>Repealed
        """);

    [Theory, MemberData(nameof(Cells))]
    public void Policy_EveryMoveInEveryStatus_FollowsTheTable(PolicyStatus status, PolicyAction action)
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(status).Build();
        var version = policy.Versions[0];
        if (PolicyWorkflow.Table.Moves.TryGetValue((status, action), out var to))
        {
            Moves[action](policy, version.Id);
            Assert.Equal(to, version.Status);
            return;
        }

        Breaks.Rule(KernelRules.WrongState, () => Moves[action](policy, version.Id));
        Assert.Equal(status, version.Status);
    }
}
