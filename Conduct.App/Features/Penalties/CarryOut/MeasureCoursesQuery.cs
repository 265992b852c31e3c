using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>The courses that can carry out a training measure.</summary>
public sealed class MeasureCoursesQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<MeasureCourse>> ListAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var courses = await db.Courses.AsNoTracking().Where(course => course.Status == CourseStatus.Published)
            .OrderBy(course => course.Category).ThenBy(course => course.Id)
            .Select(course => new { course.Id, course.Title, course.TitleEn, course.Minutes })
            .ToListAsync(ct);
        return [.. courses.Select(course => new MeasureCourse(course.Id, Bilingual.Pick(course.Title, course.TitleEn), course.Minutes, course.Title))];
    }
}

/// <param name="Named">The title as a penalty table names it.</param>
public sealed record MeasureCourse(Guid Id, string Title, int Minutes, string Named);
