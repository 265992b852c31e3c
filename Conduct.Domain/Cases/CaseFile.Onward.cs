namespace Conduct.Domain.Cases;

public sealed partial class CaseFile
{
    // Of several that are open, the first leads on.
    private static readonly CaseAction[] Onward =
    [
        CaseAction.File, CaseAction.Resume, CaseAction.GoStraightToFindings, CaseAction.StartInvestigation, CaseAction.RequestStatement, CaseAction.RecordStatement,
        CaseAction.RecordFinding, CaseAction.Propose, CaseAction.FindNoAction, CaseAction.Decide, CaseAction.Serve, CaseAction.Close, CaseAction.Archive,
    ];

    /// <summary>The move that leads a subject on from where it is; null when nothing more is to come. What stands against it now is said by the move itself.</summary>
    public CaseAction? NextMove(Subject subject) =>
        Onward.Cast<CaseAction?>().FirstOrDefault(action => CaseWorkflow.Table.Allows(subject.Status, action!.Value) && IsTurnOf(action.Value, subject));

    private bool IsTurnOf(CaseAction action, Subject subject) => action switch
    {
        CaseAction.GoStraightToFindings => MayGoStraightToFindings,
        CaseAction.RecordFinding => !subject.AllFound,
        CaseAction.Propose => subject.AnyProven,
        CaseAction.FindNoAction => !subject.AnyProven && MayTake(subject, action),
        CaseAction.File or CaseAction.NotAccept or CaseAction.StartInvestigation or CaseAction.RequestStatement or CaseAction.RecordStatement => true,
        CaseAction.RejectDecision or CaseAction.WithdrawProposal or CaseAction.Decide or CaseAction.Serve or CaseAction.Close or CaseAction.Archive => true,
        CaseAction.Withdraw or CaseAction.Suspend or CaseAction.Resume or CaseAction.Reopen or CaseAction.Remit => true,
    };
}
