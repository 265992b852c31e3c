using System.Linq.Expressions;
using Conduct.Domain.Cases;

namespace Conduct.Domain.Penalties;

public sealed partial class PenaltyDecision : ICaseMatter
{
    /// <summary>The case stays open until every measure is settled and nobody can appeal any more: the window is over, or the appeal is decided.</summary>
    public ClosingObstacle? ObstacleOn(DateOnly today) =>
        DecisionWorkflow.Unsettled.Contains(Status) ? new(PenaltyRules.MeasuresStillOpen)
        : IsServed && AppealClosedOn is null && AppealEndsOn >= today ? new(PenaltyRules.AppealWindowOpen, AppealEndsOn.Value)
        : null;

    /// <summary>The same as a condition for queries: the decisions that answer <see cref="ObstacleOn"/>.</summary>
    public static Expression<Func<PenaltyDecision, bool>> KeepsCaseOpenOn(DateOnly today)
    {
        List<DecisionStatus> unsettled = [.. DecisionWorkflow.Unsettled];
        List<DecisionStatus> served = [.. DecisionWorkflow.Served];
        return decision => unsettled.Contains(decision.Status) || (served.Contains(decision.Status) && decision.AppealClosedOn == null && decision.AppealEndsOn >= today);
    }
}
