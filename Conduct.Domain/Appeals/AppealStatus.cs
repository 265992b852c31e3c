namespace Conduct.Domain.Appeals;

/// <remarks>The register stores the numbers: a number keeps its meaning, and a new value takes a new one.</remarks>
public enum AppealStatus
{
    Filed = 0,
    Accepted = 1,
    OutOfTime = 2,
    NotAdmissible = 3,
    UnderReview = 4,
    Upheld = 5,
    Varied = 6,
    Revoked = 7,
    Remitted = 8,
}
