namespace Conduct.Domain.Cases;

/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum CaseStatus
{
    Draft = 0,
    Filed = 1,
    Investigating = 2,
    StatementPending = 3,
    Findings = 4,
    DecisionPending = 5,
    Decided = 6,
    InExecution = 7,
    Closed = 8,
    Archived = 9,
    NotAccepted = 10,
    NoAction = 11,
    Withdrawn = 12,
    Suspended = 13,
    Reopened = 14,
}
