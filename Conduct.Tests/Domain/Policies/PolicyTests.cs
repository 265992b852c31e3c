using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Policies;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Policies;

public sealed class PolicyTests
{
    private static readonly ClauseWording Wording = new("标题", "正文");

    [Fact]
    public void Policy_WithWrongContent_IsRefused()
    {
        Breaks.Rule(PolicyRules.CodeMissing, () => Policy.Create(NewId.Next(), "", "制度", null, Actor.System, Company.Now));
        Breaks.Rule(PolicyRules.TitleMissing, () => Policy.Create(NewId.Next(), "ZD", " ", null, Actor.System, Company.Now));
        Breaks.Rule(PolicyRules.NoClause, () => new PolicyBuilder().Build());
        Breaks.Rule(PolicyRules.ClauseCodeTwice, () => new PolicyBuilder()
            .WithClause("1", "one", Gravity.Light, new PenaltyStep(1))
            .WithClause("1", "two", Gravity.Light, new PenaltyStep(1))
            .Build());
    }

    [Fact]
    public void Clause_WithWrongContent_IsRefused()
    {
        Breaks.Rule(PolicyRules.CodeMissing, () => Clause("", Wording, new PenaltyStep(1)));
        Breaks.Rule(PolicyRules.TitleMissing, () => Clause("1", Wording with { Text = "" }, new PenaltyStep(1)));
        Breaks.Rule(PolicyRules.StepsNotInOrder, () => Clause("1", Wording));
        Breaks.Rule(PolicyRules.StepsNotInOrder, () => Clause("1", Wording, new PenaltyStep(1), new PenaltyStep(3)));
        Breaks.Rule(PolicyRules.StepsNotInOrder, () => Clause("1", Wording, new PenaltyStep(1), new PenaltyStep(1)));
    }

    [Theory]
    [InlineData(200L, 100L, 150L)]
    [InlineData(100L, 200L, 50L)]
    [InlineData(100L, 200L, 250L)]
    [InlineData(-1L, 200L, 100L)]
    [InlineData(null, 200L, 100L)]
    [InlineData(100L, null, 100L)]
    [InlineData(100L, 200L, null)]
    public void Step_WithAWrongRange_IsRefused(long? min, long? max, long? usual) =>
        Breaks.Rule(PolicyRules.DeductionRangeWrong, () => _ = new PenaltyStep(1, min, max, usual));

    [Fact]
    public void Step_WithAWrongTermOrSanction_IsRefused()
    {
        Breaks.Rule(PolicyRules.ReviewDaysWrong, () => _ = new PenaltyStep(1, reviewDays: 0));
        Breaks.Rule(PolicyRules.WarningWrong, () => _ = new PenaltyStep(1, warning: MeasureKind.Training));
    }

    [Fact]
    public void Step_CoversItsRange_BothEndsIncluded()
    {
        var step = new PenaltyStep(1, 100, 200, 150);

        Assert.True(step.Covers(100));
        Assert.True(step.Covers(200));
        Assert.False(step.Covers(99));
        Assert.False(step.Covers(201));
        Assert.False(new PenaltyStep(1).Covers(0));
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
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, new PenaltyStep(1)).Only(PolicyStatus.Published).Build();

        Breaks.Rule(PolicyRules.InForceBeforePublication, () => policy.PutInForce(policy.Versions[0].Id, policy.Versions[0].Publication!.On.AddDays(-1), Actor.System, Company.Now));
    }

    [Fact]
    public void Repeal_BeforeItCameIntoForce_IsRefused()
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, new PenaltyStep(1)).Only(PolicyStatus.InForce).Build();
        var version = policy.Versions[0];

        Breaks.Rule(PolicyRules.EndsBeforeItBegins, () => policy.Repeal(version.Id, version.InForceFrom!.Value.AddDays(-1), "error", Actor.System, Company.Now));
    }

    [Fact]
    public void SupportsPenaltyFor_AnIncident_OnlyWhileInForce()
    {
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, new PenaltyStep(1)).Only(PolicyStatus.Superseded).Build();
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
        var policy = new PolicyBuilder().WithClause("1", "one", Gravity.Light, new PenaltyStep(1)).Only(PolicyStatus.Published).Build();

        Assert.False(policy.Versions[0].SupportsPenaltyFor(Company.Today));
    }

    private static void Clause(string code, ClauseWording wording, params PenaltyStep[] steps) =>
        _ = new PolicyClause(NewId.Next(), code, "family", "类别", Gravity.Light, wording, steps);
}
