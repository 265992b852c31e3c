using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

public sealed class CourseQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<CourseView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var course = await db.Courses.VisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        return course is null ? null : new(id, course.Version, course.Status, course.Edition, course.Content, course.SourceCaseId is not null);
    }
}

/// <param name="FromCase">Whether it was made from a closed case, so that names are refused.</param>
public sealed record CourseView(Guid Id, int Version, CourseStatus Status, int Edition, CourseContent Content, bool FromCase)
{
    public bool MayEdit => CourseWorkflow.Table.Allows(Status, CourseAction.Edit);

    public bool MayPublish => CourseWorkflow.Table.Allows(Status, CourseAction.Publish);

    public bool MayRetire => CourseWorkflow.Table.Allows(Status, CourseAction.Retire);
}
