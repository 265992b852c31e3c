using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Courses;

/// <summary>What the editor wrote; of a published course this is the next edition.</summary>
public sealed record ChangeCourse(Guid CourseId, int Version, CourseContent Content) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class ChangeCourseHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeCourse>
{
    public async Task HandleAsync(ChangeCourse command, Actor by, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(by).GetAsync(command.CourseId, command.Version, ct);
        course.Edit(command.Content, await db.SourceOfAsync(course, ct), by, clock.GetUtcNow());
    }
}
