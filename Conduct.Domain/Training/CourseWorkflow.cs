using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

public enum CourseAction
{
    Edit,
    Publish,
    Retire,
}

public static class CourseWorkflow
{
    public static Workflow<CourseStatus, CourseAction> Table { get; } = new(new Dictionary<(CourseStatus, CourseAction), CourseStatus>
    {
        [(CourseStatus.Draft, CourseAction.Edit)] = CourseStatus.Draft,
        [(CourseStatus.Draft, CourseAction.Publish)] = CourseStatus.Published,
        [(CourseStatus.Draft, CourseAction.Retire)] = CourseStatus.Retired,
        [(CourseStatus.Published, CourseAction.Edit)] = CourseStatus.Published,
        [(CourseStatus.Published, CourseAction.Retire)] = CourseStatus.Retired,
        [(CourseStatus.Retired, CourseAction.Publish)] = CourseStatus.Published,
    });
}
