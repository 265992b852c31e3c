using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.Domain.Cases;

public sealed partial class CaseFile
{
    private static readonly CaseAction[] CourseActions =
        [CaseAction.NotAccept, CaseAction.FindNoAction, CaseAction.Withdraw, CaseAction.Suspend, CaseAction.Resume, CaseAction.Reopen, CaseAction.Archive];

    /// <summary>The side moves that are open to at least one subject.</summary>
    public IReadOnlyList<CaseAction> OpenCourses =>
        [.. CourseActions.Where(action => _subjects.Exists(subject => MayTake(subject, action)))];

    /// <summary>Moves every subject that can take the side move, with a reason.</summary>
    public void ChangeCourse(CaseAction action, string? reason, Actor by, DateTimeOffset now)
    {
        Rule.Require(CourseActions.Contains(action), KernelRules.WrongState, Status, action);
        RequireNotNamed(by);
        var why = Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
        var movers = _subjects.FindAll(subject => MayTake(subject, action));
        Rule.Require(movers.Count > 0, KernelRules.WrongState, Status, action);
        movers.ForEach(subject => Move(subject, action));
        ClosedAt = action == CaseAction.Reopen ? null : ClosedAt;
        Record(new CaseCourseChanged(action) { CaseFileId = Id, Reason = why }, by, now);
    }

    /// <summary>Whether <see cref="Close"/> would be accepted as far as the case goes.</summary>
    public bool MayClose(IReadOnlyCollection<PenaltyDecision> decisions, DateOnly today) =>
        _subjects.Exists(subject => !CaseStatuses.Ended.Contains(subject.Status)) && !Obstacles(decisions, today).Any();

    /// <summary>Closes the case: every decision executed and its appeal window over.</summary>
    /// <param name="decisions">All decisions of this case.</param>
    /// <param name="today">Today in the organisation's zone.</param>
    public void Close(IReadOnlyCollection<PenaltyDecision> decisions, DateOnly today, Actor by, DateTimeOffset now)
    {
        RequireNotNamed(by);
        var open = _subjects.FindAll(subject => !CaseStatuses.Ended.Contains(subject.Status));
        Rule.Require(open.Count > 0, KernelRules.WrongState, Status, CaseAction.Close);
        if (Obstacles(decisions, today).FirstOrDefault() is { } obstacle)
        {
            throw obstacle;
        }

        open.ForEach(subject => Move(subject, CaseAction.Close));
        ClosedAt = now;
        Record(new CaseClosed { CaseFileId = Id }, by, now);
    }

    internal void TakeProposal(Guid subjectId, Guid decisionId, IEnumerable<Guid> allegationIds, Actor by, DateTimeOffset now)
    {
        TakeProposer(by, now);
        var subject = Subject(subjectId);
        Rule.Require(subject.AllFound, CaseRules.FindingsIncomplete, subject.Name);
        foreach (var id in allegationIds)
        {
            subject.Allegation(id).Lock(decisionId);
        }

        Move(subject, CaseAction.Propose);
    }

    /// <summary>Whoever once proposed here never approves here, even when another officer revises the proposal (rule 13).</summary>
    internal void TakeProposer(Actor by, DateTimeOffset now) => Investigated(by, now);

    internal void TakeRejection(Guid subjectId, Guid decisionId)
    {
        var subject = Subject(subjectId);
        foreach (var allegation in subject.Allegations.Where(allegation => allegation.DecisionId == decisionId))
        {
            allegation.Unlock();
        }

        Move(subject, CaseAction.RejectDecision);
    }

    internal void TakeApproval(Guid subjectId) => Move(Subject(subjectId), CaseAction.Decide);

    internal void TakeService(Guid subjectId) => Move(Subject(subjectId), CaseAction.Serve);

    private IEnumerable<RuleBrokenException> Obstacles(IReadOnlyCollection<PenaltyDecision> decisions, DateOnly today)
    {
        foreach (var subject in _subjects.Where(subject => !CaseStatuses.Ended.Contains(subject.Status)))
        {
            var served = decisions.Where(decision => decision.SubjectId == subject.Id && decision.IsServed).ToList();
            if (subject.Status != CaseStatus.InExecution)
            {
                yield return new(CaseRules.SubjectStillOpen, subject.Name);
            }
            else if (decisions.All(decision => decision.SubjectId != subject.Id) || served.Exists(decision => decision.Status is not (DecisionStatus.Executed or DecisionStatus.Lifted or DecisionStatus.Revoked)))
            {
                yield return new(CaseRules.MeasuresStillOpen, subject.Name);
            }
            else if (served.Find(decision => decision.AppealEndsOn >= today) is { } appealable)
            {
                yield return new(CaseRules.AppealWindowOpen, subject.Name, appealable.AppealEndsOn!.Value);
            }
        }
    }

    private static bool MayTake(Subject subject, CaseAction action) =>
        CaseWorkflow.Table.Allows(subject.Status, action)
        && (action != CaseAction.FindNoAction || (subject.AllFound && subject.Allegations.All(allegation => allegation.DecisionId is null)));
}
