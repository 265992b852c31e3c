namespace Conduct.Domain.Reviews;

/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum ReviewStatus
{
    Assigned = 0,
    Drafting = 1,
    Submitted = 2,
    Accepted = 3,
    Returned = 4,
    Declined = 5,
    Waived = 6,
    Cancelled = 7,
}
