using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

/// <content>期满解除: the end of the influence period.</content>
public sealed partial class PenaltyDecision
{
    /// <summary>Takes the penalty off the record, once its influence period is over and everything is carried out.</summary>
    /// <exception cref="RuleBrokenException">The period still runs, or something is still to be done.</exception>
    public void Lift(DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(InfluenceEndsOn < today, PenaltyRules.InfluenceRuns);
        Move(DecisionAction.Lift);
        Record(About(new PenaltyLifted(Id, InfluenceEndsOn!.Value)), actor, now);
    }
}
