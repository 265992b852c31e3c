namespace Conduct.Domain.Training;

public enum TrainingStatus
{
    Assigned,
    Read,
    Attended,
    Passed,
    Failed,
    Expired,
    Waived,
    Cancelled,
}
