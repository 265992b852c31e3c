namespace Conduct.Domain.Penalties;

/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum DecisionStatus
{
    Proposed = 0,
    PendingApproval = 1,
    Returned = 2,
    Rejected = 3,
    Approved = 4,
    Served = 5,
    Effective = 6,
    Executed = 7,
    Lifted = 8,
    Stayed = 9,
    Varied = 10,
    Revoked = 11,
    Withdrawn = 12,
}
