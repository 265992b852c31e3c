using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Policies;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain;

/// <summary>The builders reach every status there is a way to, so that the tests of wrong states mean something.</summary>
public sealed class BuilderTests
{
    public static TheoryData<CaseStatus> CaseStatuses => [.. Enum.GetValues<CaseStatus>()];

    public static TheoryData<DecisionStatus> DecisionStatuses => [.. Reachable.Decisions];

    public static TheoryData<ReviewStatus> ReviewStatuses => [.. Enum.GetValues<ReviewStatus>()];

    public static TheoryData<PolicyStatus> PolicyStatuses => [.. Enum.GetValues<PolicyStatus>()];

    [Theory, MemberData(nameof(CaseStatuses))]
    public void Case_EveryStatus_IsReached(CaseStatus status) => Assert.Equal(status, new CaseFileBuilder().Build(status).Status);

    [Theory, MemberData(nameof(DecisionStatuses))]
    public void Decision_EveryStatusOfTheTable_IsReached(DecisionStatus status)
    {
        var cases = new CaseFileBuilder();

        Assert.Equal(status, new DecisionBuilder(cases, cases.Found()).Build(status).Status);
    }

    [Theory, MemberData(nameof(ReviewStatuses))]
    public void Review_EveryStatus_IsReached(ReviewStatus status) => Assert.Equal(status, new ReviewBuilder().Build(status).Status);

    [Theory, MemberData(nameof(PolicyStatuses))]
    public void Policy_EveryStatus_IsReached(PolicyStatus status)
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(status).Build();

        Assert.Equal(status, policy.Versions[0].Status);
    }
}
