using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

/// <content>What happens to the decision on a subject moves the subject.</content>
public sealed partial class CaseFile
{
    internal void TakeProposal(Guid subjectId, Guid decisionId, IEnumerable<Guid> allegationIds, Actor actor, DateTimeOffset now)
    {
        TakeProposer(actor, now);
        var subject = Subject(subjectId);
        Rule.Require(subject.AllFound, CaseRules.FindingsIncomplete, subject.Name);
        foreach (var id in allegationIds)
        {
            subject.Allegation(id).Lock(decisionId);
        }

        Move(subject, CaseAction.Propose);
    }

    /// <summary>Whoever once proposed here never approves here, even when another officer revises the proposal (rule 13).</summary>
    internal void TakeProposer(Actor actor, DateTimeOffset now) => Investigated(actor, now);

    internal void TakeRejection(Guid subjectId, Guid decisionId) => Release(subjectId, decisionId, CaseAction.RejectDecision);

    internal void TakeWithdrawal(Guid subjectId, Guid decisionId, Actor actor)
    {
        RequireNotNamed(actor);
        Release(subjectId, decisionId, CaseAction.WithdrawProposal);
    }

    internal void TakeApproval(Guid subjectId) => Move(Subject(subjectId), CaseAction.Decide);

    internal void TakeService(Guid subjectId) => Move(Subject(subjectId), CaseAction.Serve);

    /// <summary>An appeal sent it back: the decision is gone, and the case is looked into anew for this subject (发回).</summary>
    internal void TakeRemittal(Guid subjectId, Guid decisionId)
    {
        Release(subjectId, decisionId, CaseAction.Remit);
        Subject(subjectId).Remit();
        ClosedAt = null;
    }

    // The findings stand, and another penalty, or none, may follow.
    private void Release(Guid subjectId, Guid decisionId, CaseAction action)
    {
        var subject = Subject(subjectId);
        foreach (var allegation in subject.Allegations.Where(allegation => allegation.DecisionId == decisionId))
        {
            allegation.Unlock();
        }

        Move(subject, action);
    }
}
