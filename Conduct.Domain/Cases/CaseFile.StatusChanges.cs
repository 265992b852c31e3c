using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public sealed partial class CaseFile
{
    private static readonly CaseAction[] SideMoves =
        [CaseAction.NotAccept, CaseAction.FindNoAction, CaseAction.Withdraw, CaseAction.Suspend, CaseAction.Resume, CaseAction.Reopen, CaseAction.Archive];

    /// <summary>The side moves that are open to at least one subject.</summary>
    public IReadOnlyList<CaseAction> OpenStatusChanges =>
        [.. SideMoves.Where(action => _subjects.Exists(subject => MayTake(subject, action)))];

    /// <summary>Moves every subject that can take the side move, with a reason.</summary>
    public void ChangeStatus(CaseAction action, string? reason, Actor actor, DateTimeOffset now)
    {
        Rule.Require(SideMoves.Contains(action), KernelRules.WrongState, Status, action);
        RequireNotNamed(actor);
        var why = Rule.RequireText(reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
        var movers = _subjects.FindAll(subject => MayTake(subject, action));
        Rule.Require(movers.Count > 0 || action != CaseAction.Withdraw || !_subjects.Exists(subject => subject.IsRemitted), CaseRules.RemittedNeedsDecision);
        Rule.Require(movers.Count > 0, KernelRules.WrongState, Status, action);
        movers.ForEach(subject => Move(subject, action));
        ClosedAt = action == CaseAction.Reopen ? null : ClosedAt;
        Record(new CaseStatusChanged(action) { CaseFileId = Id, Reason = why }, actor, now);
    }

    private static bool MayTake(Subject subject, CaseAction action) =>
        CaseWorkflow.Table.Allows(subject.Status, action)
        && (action != CaseAction.Withdraw || !subject.IsRemitted)
        && (action != CaseAction.FindNoAction || (subject.AllFound && subject.Allegations.All(allegation => allegation.DecisionId is null)));
}
