using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training.Courses;

public sealed class CourseQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<CourseView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var course = await db.Courses.VisibleTo(by).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        return course is null ? null : new(id, course.Version, course.Status, course.Edition, course.Content, course.SourceCaseId is not null);
    }
}
