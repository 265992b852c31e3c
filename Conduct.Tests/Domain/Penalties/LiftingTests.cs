using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain.Penalties;

/// <summary>期满解除.</summary>
public sealed class LiftingTests
{
    private readonly CaseFileBuilder _cases = new();

    [Fact]
    public void Executed_IsLifted_OnTheDayAfterItsInfluenceEnds()
    {
        var decision = new DecisionBuilder(_cases, _cases.Found()).Build(DecisionStatus.Executed);
        var last = decision.InfluenceEndsOn!.Value;

        Breaks.Rule(PenaltyRules.InfluenceRuns, () => decision.Lift(last, Actor.System, Company.Now));
        decision.Lift(last.AddDays(1), Actor.System, Company.Now);

        Assert.Equal(DecisionStatus.Lifted, decision.Status);
        Assert.Equal(new PenaltyLifted(decision.Id, last), decision.Recorded[^1].Happened with { CaseFileId = null, SubjectId = null });
        Assert.True(decision.Recorded[^1].Happened.OpenToSubject);
    }

    [Fact]
    public void WhatIsNotCarriedOut_IsNotLifted()
    {
        var decision = new DecisionBuilder(_cases, _cases.Found()).Build(DecisionStatus.Effective);

        Breaks.Rule(KernelRules.WrongState, () => decision.Lift(decision.InfluenceEndsOn!.Value.AddDays(1), Actor.System, Company.Now));
    }

    [Fact]
    public void NotYetEffective_HasNoInfluenceToEnd()
    {
        var decision = new DecisionBuilder(_cases, _cases.Found()).Build(DecisionStatus.Served);

        Breaks.Rule(PenaltyRules.InfluenceRuns, () => decision.Lift(DateOnly.MaxValue, Actor.System, Company.Now));
    }
}
