using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Courses;

public sealed record DraftCourse(Guid CourseId, CourseContent Content) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class DraftCourseHandler(ConductDb db, TimeProvider clock) : ICommandHandler<DraftCourse>
{
    public Task HandleAsync(DraftCourse command, Actor by, CancellationToken ct)
    {
        db.Add(Course.Draft(command.CourseId, command.Content, by, clock.GetUtcNow()));
        return Task.CompletedTask;
    }
}
