using Conduct.Domain.Kernel;

namespace Conduct.Domain.Cases;

public enum CaseAction
{
    File,
    NotAccept,
    StartInvestigation,
    RequestStatement,
    RecordStatement,
    GoStraightToFindings,
    RecordFinding,
    Propose,
    RejectDecision,
    WithdrawProposal,
    Decide,
    Serve,
    FindNoAction,
    Close,
    Archive,
    Withdraw,
    Suspend,
    Resume,
    Reopen,
    Remit,
}

/// <summary>How one subject moves through a case; the subjects of a case move on their own.</summary>
public static class CaseWorkflow
{
    public static Workflow<CaseStatus, CaseAction> Table { get; } = new(new Dictionary<(CaseStatus, CaseAction), CaseStatus>
    {
        [(CaseStatus.Draft, CaseAction.File)] = CaseStatus.Filed,
        [(CaseStatus.Filed, CaseAction.NotAccept)] = CaseStatus.NotAccepted,
        [(CaseStatus.Filed, CaseAction.StartInvestigation)] = CaseStatus.Investigating,
        [(CaseStatus.Filed, CaseAction.RecordStatement)] = CaseStatus.Filed,
        [(CaseStatus.Filed, CaseAction.GoStraightToFindings)] = CaseStatus.Findings,
        [(CaseStatus.Filed, CaseAction.Withdraw)] = CaseStatus.Withdrawn,
        [(CaseStatus.Investigating, CaseAction.RequestStatement)] = CaseStatus.StatementPending,
        [(CaseStatus.Investigating, CaseAction.RecordStatement)] = CaseStatus.Findings,
        [(CaseStatus.Investigating, CaseAction.Suspend)] = CaseStatus.Suspended,
        [(CaseStatus.Investigating, CaseAction.Withdraw)] = CaseStatus.Withdrawn,
        [(CaseStatus.StatementPending, CaseAction.RecordStatement)] = CaseStatus.Findings,
        [(CaseStatus.StatementPending, CaseAction.Suspend)] = CaseStatus.Suspended,
        [(CaseStatus.StatementPending, CaseAction.Withdraw)] = CaseStatus.Withdrawn,
        [(CaseStatus.Findings, CaseAction.RecordFinding)] = CaseStatus.Findings,
        [(CaseStatus.Findings, CaseAction.Propose)] = CaseStatus.DecisionPending,
        [(CaseStatus.Findings, CaseAction.FindNoAction)] = CaseStatus.NoAction,
        [(CaseStatus.Findings, CaseAction.Suspend)] = CaseStatus.Suspended,
        [(CaseStatus.Findings, CaseAction.Withdraw)] = CaseStatus.Withdrawn,
        [(CaseStatus.DecisionPending, CaseAction.RejectDecision)] = CaseStatus.Findings,
        [(CaseStatus.DecisionPending, CaseAction.WithdrawProposal)] = CaseStatus.Findings,
        [(CaseStatus.DecisionPending, CaseAction.Decide)] = CaseStatus.Decided,
        [(CaseStatus.Decided, CaseAction.Serve)] = CaseStatus.InExecution,
        [(CaseStatus.InExecution, CaseAction.Close)] = CaseStatus.Closed,
        [(CaseStatus.InExecution, CaseAction.Remit)] = CaseStatus.Reopened,
        [(CaseStatus.Closed, CaseAction.Remit)] = CaseStatus.Reopened,
        [(CaseStatus.Closed, CaseAction.Archive)] = CaseStatus.Archived,
        [(CaseStatus.Closed, CaseAction.Reopen)] = CaseStatus.Reopened,
        [(CaseStatus.NoAction, CaseAction.Reopen)] = CaseStatus.Reopened,
        [(CaseStatus.NoAction, CaseAction.Archive)] = CaseStatus.Archived,
        [(CaseStatus.NotAccepted, CaseAction.Archive)] = CaseStatus.Archived,
        [(CaseStatus.Withdrawn, CaseAction.Archive)] = CaseStatus.Archived,
        [(CaseStatus.Suspended, CaseAction.Resume)] = CaseStatus.Investigating,
        [(CaseStatus.Suspended, CaseAction.Withdraw)] = CaseStatus.Withdrawn,
        [(CaseStatus.Reopened, CaseAction.StartInvestigation)] = CaseStatus.Investigating,
        [(CaseStatus.Reopened, CaseAction.Withdraw)] = CaseStatus.Withdrawn,
    });
}
