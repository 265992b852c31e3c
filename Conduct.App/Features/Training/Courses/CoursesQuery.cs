using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

public sealed class CoursesQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<IReadOnlyList<CourseLine>> ListAsync(CourseFilter filter, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var courses = await db.Courses.VisibleTo(actor).AsNoTracking()
            .Where(course => filter.Status == null ? course.Status != CourseStatus.Retired : course.Status == filter.Status)
            .Where(course => filter.Category == null || course.Category == filter.Category)
            .OrderBy(course => course.Category).ThenBy(course => course.Id)
            .ToListAsync(ct);
        var (today, open) = (clock.Today, TrainingWorkflow.Open.ToArray());
        var counts = await db.TrainingAssignments.VisibleTo(actor)
            .Where(training => open.Contains(training.Status))
            .GroupBy(training => training.CourseId)
            .Select(group => new { group.Key, Open = group.Count(), Overdue = group.Count(training => training.DueOn < today) })
            .ToDictionaryAsync(one => one.Key, ct);
        return [.. courses.Select(course => new CourseLine(
            course.Id,
            Bilingual.Pick(course.Title, course.TitleEn),
            course.Category,
            course.Status,
            course.Minutes,
            course.Questions.Count,
            course.ValidityMonths,
            counts.GetValueOrDefault(course.Id)?.Open ?? 0,
            counts.GetValueOrDefault(course.Id)?.Overdue ?? 0))];
    }
}

/// <param name="Status">Null: all but the retired ones.</param>
public sealed record CourseFilter(CourseStatus? Status = null, CourseCategory? Category = null);

/// <param name="Open">People in reach who still have to do it.</param>
/// <param name="Overdue">Of these, those whose day is over.</param>
public sealed record CourseLine(
    Guid Id, string Title, CourseCategory Category, CourseStatus Status, int Minutes, int Questions, int? ValidityMonths, int Open, int Overdue);
