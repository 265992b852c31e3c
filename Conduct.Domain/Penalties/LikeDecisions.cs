using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

public static class LikeDecisions
{
    /// <summary>Only like decisions are approved in one go: same clauses, same time, same measures.</summary>
    public static void RequireAlike(IReadOnlyCollection<PenaltyDecision> decisions) =>
        Rule.Require(decisions.DistinctBy(decision => decision.LikenessKey).Count() <= 1, PenaltyRules.NotAlike);
}
