using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

public sealed record DraftCourse(Guid CourseId, CourseContent Content) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class DraftCourseHandler(ConductDb db, TimeProvider clock) : ICommandHandler<DraftCourse>
{
    public Task HandleAsync(DraftCourse command, Actor actor, CancellationToken ct)
    {
        db.Add(Course.Draft(command.CourseId, command.Content, actor, clock.GetUtcNow()));
        return Task.CompletedTask;
    }
}

/// <summary>What the editor wrote; of a published course this is the next edition.</summary>
public sealed record ChangeCourse(Guid CourseId, int Version, CourseContent Content) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class ChangeCourseHandler(ConductDb db, TimeProvider clock) : ICommandHandler<ChangeCourse>
{
    public async Task HandleAsync(ChangeCourse command, Actor actor, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(actor).GetAsync(command.CourseId, command.Version, ct);
        course.Edit(command.Content, await db.SourceOfAsync(course, ct), actor, clock.GetUtcNow());
    }
}

/// <summary>From now on it can be assigned.</summary>
public sealed record PublishCourse(Guid CourseId, int Version) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class PublishCourseHandler(ConductDb db, TimeProvider clock) : ICommandHandler<PublishCourse>
{
    public async Task HandleAsync(PublishCourse command, Actor actor, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(actor).GetAsync(command.CourseId, command.Version, ct);
        course.Publish(await db.SourceOfAsync(course, ct), actor, clock.GetUtcNow());
    }
}

/// <summary>It is assigned to nobody any more.</summary>
public sealed record RetireCourse(Guid CourseId, int Version) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class RetireCourseHandler(ConductDb db, TimeProvider clock) : ICommandHandler<RetireCourse>
{
    public async Task HandleAsync(RetireCourse command, Actor actor, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(actor).GetAsync(command.CourseId, command.Version, ct);
        course.Retire(actor, clock.GetUtcNow());
    }
}
