using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

public sealed partial class PenaltyDecision
{
    /// <summary>
    /// Rule 27: nobody can decide the level that waits any more. What is left of the round is asked anew, by the rule that built the chain; where nobody
    /// is found, the proposer is told, once.
    /// </summary>
    /// <param name="table">How many levels the decision needs.</param>
    /// <param name="upwards">As <see cref="ApprovalChain.Build"/> takes it, as the following.</param>
    public void MoveUp(ApprovalTable table, IEnumerable<UnitManagers> upwards, IEnumerable<UnitManagers> compliance, IReadOnlySet<Guid> barred, Actor actor, DateTimeOffset now)
    {
        var stuck = CurrentStep ?? throw new RuleBrokenException(KernelRules.WrongState, Status, DecisionAction.PassLevel);
        var decided = _steps.Where(step => step.Round == Round && step.Outcome == ApprovalOutcome.Approved).OrderBy(step => step.Level).ToList();
        var levels = table.LevelsFor([.. _measures.Select(measure => new MeasureDraft(measure.Kind, measure.AmountFen, measure.Days, measure.Detail))], VarianceReason is not null);
        if (ApprovalChain.Continue(decided, levels, upwards, compliance, barred) is not [var next, ..] chain)
        {
            MissApprover(stuck, actor, now);
            return;
        }

        _steps.RemoveAll(step => step.Round == Round && step.Outcome == ApprovalOutcome.Waiting);
        Ask(chain, now);
        Record(About(new PenaltyMovedUp(Id, next.Level, stuck.UnitName, next.UnitName)), actor, now);
    }

    private void MissApprover(ApprovalStep stuck, Actor actor, DateTimeOffset now)
    {
        if (stuck.NobodySince is null)
        {
            stuck.MissApprover(now);
            Record(About(new ApproverMissing(Id, stuck.Level, stuck.UnitName)), actor, now);
        }
    }
}
