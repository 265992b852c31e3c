namespace Conduct.Domain.Training;

public enum CourseStatus
{
    Draft,
    Published,
    Retired,
}
