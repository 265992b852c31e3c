using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

/// <summary>What the domain asks of a decision and what a query asks of its row is the same, in every status there is.</summary>
public sealed class DecisionSetsTests
{
    public static TheoryData<DecisionStatus> Statuses => [.. Enum.GetValues<DecisionStatus>()];

    [Fact]
    public void Unsettled_IsWhereSomethingIsStillToCome() => Assert.Equal(
        [DecisionStatus.Rejected, DecisionStatus.Executed, DecisionStatus.Lifted, DecisionStatus.Revoked, DecisionStatus.Withdrawn],
        Enum.GetValues<DecisionStatus>().Except(DecisionWorkflow.Unsettled));

    [Fact]
    public void Repeated_IsWhatTookEffect_AndStandsUntilItsInfluenceEnds() =>
        Assert.Equal([DecisionStatus.Effective, DecisionStatus.Executed, DecisionStatus.Lifted, DecisionStatus.Varied], DecisionWorkflow.Repeated.Order());

    [Fact]
    public void InEffect_IsWhereMeasuresAreCarriedOut() =>
        Assert.Equal([DecisionStatus.Effective, DecisionStatus.Varied], DecisionWorkflow.InEffect.Order());

    [Theory, MemberData(nameof(Statuses))]
    public void Obstacle_AndTheConditionForQueries_Agree(DecisionStatus status)
    {
        var decision = Decision(status);
        var lastDay = decision.AppealEndsOn!.Value;

        foreach (var day in new[] { lastDay.AddDays(-1), lastDay, lastDay.AddDays(1) })
        {
            Assert.Equal(decision.ObstacleOn(day) is not null, PenaltyDecision.KeepsCaseOpenOn(day).Compile()(decision));
        }
    }

    [Theory, MemberData(nameof(Statuses))]
    public void StandsOn_FromTheDayOfEffectToTheEndOfInfluence(DecisionStatus status)
    {
        var decision = Decision(status);
        var (first, last) = (decision.EffectiveOn!.Value, decision.InfluenceEndsOn!.Value);
        var repeats = DecisionWorkflow.Repeated.Contains(status);

        Assert.Equal((false, repeats), (Stands(decision, first.AddDays(-1)), Stands(decision, first)));
        Assert.Equal((repeats, false), (Stands(decision, last), Stands(decision, last.AddDays(1))));
    }

    private static bool Stands(PenaltyDecision decision, DateOnly incident) => LookBack.StandsOn(incident).Compile()(decision);

    // A decision with all its dates, whatever its way would have been.
    private static PenaltyDecision Decision(DecisionStatus status)
    {
        var cases = new CaseFileBuilder();
        var decision = new DecisionBuilder(cases, cases.Found()).Build(DecisionStatus.Executed);
        typeof(PenaltyDecision).GetProperty(nameof(PenaltyDecision.Status))!.SetValue(decision, status);
        return decision;
    }
}
