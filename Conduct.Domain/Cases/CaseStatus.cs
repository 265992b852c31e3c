namespace Conduct.Domain.Cases;

public enum CaseStatus
{
    Draft,
    Filed,
    Investigating,
    StatementPending,
    Findings,
    DecisionPending,
    Decided,
    InExecution,
    Closed,
    Archived,
    NotAccepted,
    NoAction,
    Withdrawn,
    Suspended,
    Reopened,
}
