using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

public static class LikeDecisions
{
    /// <summary>Only like decisions are approved in one go: same clauses, same time, same measures.</summary>
    public static void RequireAlike(IReadOnlyCollection<PenaltyDecision> decisions) =>
        Rule.Require(decisions.DistinctBy(decision => decision.LikenessKey).Count() <= 1, PenaltyRules.NotAlike);

    /// <summary>Approves all of them; of several, the first that cannot be approved is named and stops the rest.</summary>
    public static void ApproveAll(IReadOnlyCollection<(PenaltyDecision Decision, CaseFile CaseFile)> batch, string? comment, Actor actor, DateTimeOffset now)
    {
        Rule.Require(batch.Count > 0, PenaltyRules.NothingPicked);
        if (batch.Count == 1)
        {
            var (decision, caseFile) = batch.Single();
            decision.Approve(caseFile, comment, actor, now);
            return;
        }

        var odd = batch.GroupBy(one => one.Decision.LikenessKey).OrderBy(alike => alike.Count()).First().First();
        Name(odd, () => RequireAlike([.. batch.Select(one => one.Decision)]));
        foreach (var one in batch)
        {
            Name(one, () => one.Decision.Approve(one.CaseFile, comment, actor, now));
        }
    }

    private static void Name((PenaltyDecision Decision, CaseFile CaseFile) one, Action step)
    {
        try
        {
            step();
        }
        catch (RuleBrokenException broken)
        {
            throw new RuleBrokenException(PenaltyRules.OneOfManyRefused, one.CaseFile.Number!, one.CaseFile.Subject(one.Decision.SubjectId).Name, broken);
        }
    }
}
