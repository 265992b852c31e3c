using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Courses;

/// <summary>From now on it can be assigned.</summary>
public sealed record PublishCourse(Guid CourseId, int Version) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class PublishCourseHandler(ConductDb db, TimeProvider clock) : ICommandHandler<PublishCourse>
{
    public async Task HandleAsync(PublishCourse command, Actor by, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(by).GetAsync(command.CourseId, command.Version, ct);
        course.Publish(await db.SourceOfAsync(course, ct), by, clock.GetUtcNow());
    }
}
