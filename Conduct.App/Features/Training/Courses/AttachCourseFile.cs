using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

/// <summary>A file that lies in the vault becomes the material. The upload has no version: what the editor has not saved yet stays in the editor.</summary>
public sealed record AttachCourseFile(Guid CourseId, MaterialFile File) : ICommand
{
    public static Permission Requires => Permission.ManageTraining;
}

public sealed class AttachCourseFileHandler(ConductDb db, TimeProvider clock) : ICommandHandler<AttachCourseFile>
{
    public async Task HandleAsync(AttachCourseFile command, Actor actor, CancellationToken ct)
    {
        var course = await db.Courses.VisibleTo(actor).GetAsync(command.CourseId, ct);
        course.Attach(command.File, await db.SourceOfAsync(course, ct), actor, clock.GetUtcNow());
    }
}
