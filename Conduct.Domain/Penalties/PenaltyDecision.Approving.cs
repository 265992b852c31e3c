using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;

namespace Conduct.Domain.Penalties;

public sealed partial class PenaltyDecision
{
    /// <summary>Agrees at the current level; the last level makes the decision.</summary>
    public void Approve(CaseFile caseFile, string? comment, Actor actor, DateTimeOffset now)
    {
        var step = RequireApprover(caseFile, actor);
        var following = _steps.Where(next => next.Round == Round && next.Level > step.Level).MinBy(next => next.Level);
        Rule.Require(following is not null || !NeedsUnion, PenaltyRules.UnionNotHeard);
        Move(following is null ? DecisionAction.Approve : DecisionAction.PassLevel);
        step.Decide(ApprovalOutcome.Approved, Clean(comment), actor.Sign(now));
        if (following is not null)
        {
            following.Ask(now);
            Record(About(new PenaltyPassedLevel(Id, step.Level) { Reason = step.Comment }), actor, now);
            return;
        }

        ApprovedAt = now;
        caseFile.TakeApproval(SubjectId);
        Record(About(new PenaltyApproved(Id, step.Level) { Reason = step.Comment }), actor, now);
    }

    /// <summary>Back to the proposer for a better proposal.</summary>
    public void Return(CaseFile caseFile, string? reason, Actor actor, DateTimeOffset now)
    {
        var step = RequireApprover(caseFile, actor);
        Move(DecisionAction.Return);
        step.Decide(ApprovalOutcome.Returned, RequireReason(reason), actor.Sign(now));
        Record(About(new PenaltyReturned(Id, step.Level) { Reason = step.Comment }), actor, now);
    }

    /// <summary>Ends this proposal; the findings stand and another penalty, or none, may follow.</summary>
    public void Reject(CaseFile caseFile, string? reason, Actor actor, DateTimeOffset now)
    {
        var step = RequireApprover(caseFile, actor);
        Move(DecisionAction.Reject);
        step.Decide(ApprovalOutcome.Rejected, RequireReason(reason), actor.Sign(now));
        caseFile.TakeRejection(SubjectId, Id);
        Record(About(new PenaltyRejected(Id, step.Level) { Reason = step.Comment }), actor, now);
    }

    /// <summary>Rule 13 as a question: the code of the rule that bars this person, or null.</summary>
    public string? BarFor(CaseFile caseFile, Actor actor)
    {
        var person = actor.EmployeeId;
        if (caseFile.Names(person))
        {
            return PenaltyRules.ApproverNamed;
        }

        if (caseFile.Filed?.EmployeeId == person)
        {
            return PenaltyRules.ApproverFiled;
        }

        if (Proposed.EmployeeId == person)
        {
            return PenaltyRules.ApproverProposed;
        }

        if (person is { } id && caseFile.InvestigatorIds.Contains(id))
        {
            return PenaltyRules.ApproverInvestigated;
        }

        if (_steps.Exists(step => step.Round == Round && step.Decided?.EmployeeId == person))
        {
            return PenaltyRules.ApproverDecidedBefore;
        }

        return CurrentStep is { } step && actor.HoldsFor(step.Role, step.UnitId) ? null : PenaltyRules.ApproverNotAsked;
    }

    private ApprovalStep RequireApprover(CaseFile caseFile, Actor actor)
    {
        Rule.Require(CurrentStep is not null, KernelRules.WrongState, Status, DecisionAction.Approve);
        var bar = BarFor(caseFile, actor);
        Rule.Require(bar is null, bar ?? "");
        return CurrentStep!;
    }

    private static string RequireReason(string? reason) => Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);

    private static string? Clean(string? comment) => string.IsNullOrWhiteSpace(comment) ? null : RequireReason(comment);
}
