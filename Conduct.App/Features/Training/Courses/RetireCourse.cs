using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Training.Courses;

/// <summary>It is assigned to nobody any more.</summary>
public sealed record RetireCourse(Guid CourseId, int Version) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class RetireCourseHandler(ConductDb db, TimeProvider clock) : ICommandHandler<RetireCourse>
{
    public async Task HandleAsync(RetireCourse command, Actor by, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(by).GetAsync(command.CourseId, command.Version, ct);
        course.Retire(by, clock.GetUtcNow());
    }
}
