namespace Conduct.Domain.Penalties;

public enum DecisionStatus
{
    Proposed,
    PendingApproval,
    Returned,
    Rejected,
    Approved,
    Served,
    Effective,
    Executed,
    Lifted,
    Stayed,
    Varied,
    Revoked,
}
