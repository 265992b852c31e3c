using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Policies;

/// <summary>Rule 22: at least every twelve months.</summary>
public sealed class PolicyReviewTests
{
    private static readonly DateOnly From = new(2025, 4, 30);

    private static Actor Compliance => Actors.Compliance;

    [Fact]
    public void ReviewDue_TwelveMonthsAfterItCameIntoForce_ThenAfterEachReview()
    {
        var policy = InForce();
        Assert.Equal(new DateOnly(2026, 4, 30), policy.ReviewDueOn);

        policy.RecordReview(PolicyReviewResult.ToBeRevised, " 第三条需要修订 ", Company.Today, Compliance, Company.Now);

        var review = Assert.Single(policy.Reviews);
        Assert.Equal((PolicyReviewResult.ToBeRevised, "第三条需要修订", Company.Today, Compliance.EmployeeId), (review.Result, review.Note, review.ReviewedOn, review.Reviewed.EmployeeId));
        Assert.Equal(policy.Versions[0].Id, review.PolicyVersionId);
        Assert.Equal(Company.Today.AddYears(1), policy.ReviewDueOn);
        Assert.IsType<PolicyReviewed>(policy.Recorded[^1].Happened);
    }

    [Fact]
    public void ReviewDue_OfANewVersion_CountsFromItsOwnStart()
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).InForceFrom(From).Only(PolicyStatus.Superseded).Build();

        Assert.Equal(From.AddYears(1), policy.ReviewCountsFrom);
    }

    [Fact]
    public void ReviewDue_WithoutAVersionInForce_Never()
    {
        Assert.Null(Only(PolicyStatus.Published).ReviewDueOn);
        Assert.Null(Only(PolicyStatus.Repealed).ReviewDueOn);
    }

    [Fact]
    public void Review_WithoutAVersionInForce_OrWithoutNote_IsRefused()
    {
        Breaks.Rule(PolicyRules.NothingToReview, () => Only(PolicyStatus.Published).RecordReview(PolicyReviewResult.Kept, "说明", Company.Today, Compliance, Company.Now));
        Breaks.Rule(PolicyRules.ReviewNoteMissing, () => InForce().RecordReview(PolicyReviewResult.Kept, " ", Company.Today, Compliance, Company.Now));
        Breaks.Rule(KernelRules.TextTooLong, () => InForce().RecordReview(PolicyReviewResult.Kept, new string('长', KernelRules.ReasonMaxLength + 1), Company.Today, Compliance, Company.Now));
    }

    private static Policy InForce() => Only(PolicyStatus.InForce);

    private static Policy Only(PolicyStatus status) => new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).InForceFrom(From).Only(status).Build();
}
