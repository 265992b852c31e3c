using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Courses;

/// <param name="FromCase">Whether it was made from a closed case, so that names are refused.</param>
public sealed record CourseView(Guid Id, int Version, CourseStatus Status, int Edition, CourseContent Content, bool FromCase)
{
    public bool MayEdit => CourseWorkflow.Table.Allows(Status, CourseAction.Edit);

    public bool MayPublish => CourseWorkflow.Table.Allows(Status, CourseAction.Publish);

    public bool MayRetire => CourseWorkflow.Table.Allows(Status, CourseAction.Retire);
}
