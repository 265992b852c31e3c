using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Policies;

public sealed class PolicyTests
{
    [Fact]
    public void Policy_WithWrongContent_IsRefused()
    {
        Breaks.Rule(PolicyRules.CodeMissing, () => Policy.Create(NewId.Next(), "", "制度", null, Actor.System, Company.Now));
        Breaks.Rule(PolicyRules.TitleMissing, () => Policy.Create(NewId.Next(), "ZD", " ", null, Actor.System, Company.Now));
        Breaks.Rule(PolicyRules.NoClause, () => new PolicyBuilder().Build());
        Breaks.Rule(PolicyRules.ClauseCodeTwice, () => new PolicyBuilder()
            .WithClause("1", "one", Gravity.Light, TableLine.Of())
            .WithClause("1", "two", Gravity.Light, TableLine.Of())
            .Build());
        Breaks.Rule(PolicyRules.DeductionRangeWrong, () => new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of(2, 1, 1)).Build());
        Breaks.Rule(PolicyRules.DraftHasFaults, () => new PolicyBuilder().WithClause("", "", Gravity.Light, TableLine.Of(2, 1, 1)).Build());
    }

    [Fact]
    public void Step_CoversItsRange_BothEndsIncluded()
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of(100, 200, 150), TableLine.Of()).Build();
        var (step, none) = (policy.Clause("1").Clause.Steps[0], policy.Clause("1").Clause.Steps[1]);

        Assert.True(step.Covers(100));
        Assert.True(step.Covers(200));
        Assert.False(step.Covers(99));
        Assert.False(step.Covers(201));
        Assert.False(none.Covers(0));
    }

    [Fact]
    public void StepFor_BeyondTheTable_IsTheLast()
    {
        var clause = PolicyBuilder.Standard().Clause(PolicyBuilder.Meal).Clause;

        Assert.Equal([1, 2, 3, 3, 3], Enumerable.Range(1, 5).Select(time => clause.StepFor(time).Occurrence));
    }

    [Fact]
    public void PutInForce_BeforePublication_IsRefused()
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(PolicyStatus.Published).Build();

        Breaks.Rule(PolicyRules.InForceBeforePublication, () => policy.PutInForce(policy.Versions[0].Id, policy.Versions[0].Publication!.On.AddDays(-1), Company.Today, Actor.System, Company.Now));
    }

    [Fact]
    public void Repeal_BeforeItCameIntoForce_IsRefused()
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(PolicyStatus.InForce).Build();
        var version = policy.Versions[0];

        Breaks.Rule(PolicyRules.EndsBeforeItBegins, () => policy.Repeal(version.Id, version.InForceFrom!.Value.AddDays(-1), "error", Company.Today, Actor.System, Company.Now));
    }

    [Fact]
    public void SupportsPenaltyFor_AnIncident_OnlyWhileInForce()
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(PolicyStatus.Superseded).Build();
        var (old, current) = (policy.Versions[0], policy.Versions[1]);

        Assert.False(old.SupportsPenaltyFor(new DateOnly(2024, 12, 31)));
        Assert.True(old.SupportsPenaltyFor(new DateOnly(2025, 1, 1)));
        Assert.True(old.SupportsPenaltyFor(new DateOnly(2025, 12, 31)));
        Assert.False(old.SupportsPenaltyFor(new DateOnly(2026, 1, 1)));
        Assert.True(current.SupportsPenaltyFor(new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public void SupportsPenaltyFor_APublishedVersion_NotBeforeItIsInForce()
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, TableLine.Of()).Only(PolicyStatus.Published).Build();

        Assert.False(policy.Versions[0].SupportsPenaltyFor(Company.Today));
    }
}
