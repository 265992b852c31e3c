namespace Conduct.Domain.Reviews;

public enum ReviewStatus
{
    Assigned,
    Drafting,
    Submitted,
    Accepted,
    Returned,
    Declined,
    Waived,
    Cancelled,
}
