using System.Linq.Expressions;
using Conduct.Domain.Cases;

namespace Conduct.Domain.Penalties;

/// <summary>Rule 10: which time this is, with the arithmetic kept for the reader.</summary>
public sealed record LookBack(string ClauseCode, string ClauseFamily, DateOnly From, DateOnly To, IReadOnlyList<PriorPenalty> Counted)
{
    public int Occurrence => Counted.Count + 1;

    /// <summary>
    /// The decisions that stand against a person on the day of an incident, as a condition for queries: effective by then, unlifted,
    /// and the influence period not over. <see cref="Over"/> counts those of them that lie in its window.
    /// </summary>
    public static Expression<Func<PenaltyDecision, bool>> StandsOn(DateOnly incident)
    {
        List<DecisionStatus> repeated = [.. DecisionWorkflow.Repeated];
        return decision => repeated.Contains(decision.Status) && decision.EffectiveOn <= incident && incident <= decision.InfluenceEndsOn;
    }

    /// <param name="clause">The clause now broken.</param>
    /// <param name="incident">The day of the incident; the window ends there.</param>
    /// <param name="priors">Earlier effective, unlifted penalties of this person.</param>
    public static LookBack Over(ClauseInForce clause, DateOnly incident, IEnumerable<PriorPenalty> priors)
    {
        var from = incident.AddMonths(-clause.Clause.LookBackMonths);
        return new LookBack(clause.Clause.Code, clause.Clause.Family, from, incident,
            [.. priors
                .Where(prior => prior.ClauseFamily == clause.Clause.Family && from <= prior.EffectiveOn && prior.EffectiveOn <= incident)
                .DistinctBy(prior => prior.DecisionId)
                .OrderBy(prior => prior.EffectiveOn)]);
    }
}
