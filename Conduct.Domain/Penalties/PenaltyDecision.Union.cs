using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

/// <content>Rule 15.</content>
public sealed partial class PenaltyDecision
{
    /// <summary>What the union said; null while it was not heard.</summary>
    public UnionHearing? Union { get; private set; }

    public bool NeedsUnion => _measures.Exists(measure => measure.Kind == MeasureKind.Termination) && Union is null;

    /// <summary>Keeps that the union was told, and what came of it; until the last level has decided, it may be corrected.</summary>
    public void HearUnion(CaseFile caseFile, UnionHearing hearing, DateOnly today, Actor actor, DateTimeOffset now)
    {
        Rule.Require(Status == DecisionStatus.PendingApproval, KernelRules.WrongState, Status, DecisionAction.Approve);
        Rule.Require(_measures.Exists(measure => measure.Kind == MeasureKind.Termination), PenaltyRules.UnionOnlyForTermination);
        Rule.Require(hearing.ToldOn <= today && hearing.ToldOn >= caseFile.Incident!.OccurredOn, PenaltyRules.UnionDayWrong);
        Union = new(
            hearing.ToldOn,
            Rule.RequireText(hearing.Opinion, KernelRules.ReasonMaxLength, PenaltyRules.UnionOpinionMissing),
            Rule.RequireText(hearing.Answer, KernelRules.ReasonMaxLength, PenaltyRules.UnionAnswerMissing))
        {
            Recorded = actor.Sign(now),
        };
        Record(About(new UnionHeard(Id, hearing.ToldOn)), actor, now);
    }
}
