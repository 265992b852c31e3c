using Conduct.Domain.Cases;

namespace Conduct.Domain.Penalties;

public sealed partial class PenaltyDecision : ICaseMatter
{
    /// <summary>The case stays open until every measure is settled and nobody can appeal any more.</summary>
    public ClosingObstacle? ObstacleOn(DateOnly today) =>
        DecisionWorkflow.Unsettled.Contains(Status) ? new(PenaltyRules.MeasuresStillOpen)
        : IsServed && AppealEndsOn >= today ? new(PenaltyRules.AppealWindowOpen, AppealEndsOn.Value)
        : null;
}
