using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>One's own trainings, and the sessions one is expected at or holds.</summary>
public sealed class MyTrainingsQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<MyTrainingsView> FindAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var rows = await (
            from training in db.TrainingAssignments.OwnedBy(actor).IgnoreAutoIncludes()
            join course in db.Courses on training.CourseId equals course.Id
            where training.Status != TrainingStatus.Cancelled
            orderby training.DueOn, training.Id
            select new { training.Id, course.Title, course.TitleEn, course.Category, course.Minutes, training.Status, training.Source, training.AssignedOn, training.DueOn, training.CompletedOn, training.ExpiresOn })
            .ToListAsync(ct);
        var all = rows.Select(one => new MyTrainingRow(
            one.Id, Bilingual.Pick(one.Title, one.TitleEn), one.Category, one.Minutes, one.Status, one.Source, one.AssignedOn, one.DueOn, one.CompletedOn, one.ExpiresOn)).ToList();
        return new(
            [.. all.Where(row => row.IsOpen)],
            [.. all.Where(row => !row.IsOpen).OrderByDescending(row => row.CompletedOn ?? row.DueOn)],
            clock.Today);
    }
}

/// <param name="Open">Still to be done, the nearest deadline first.</param>
/// <param name="Over">Passed, expired or waived, the latest first.</param>
public sealed record MyTrainingsView(IReadOnlyList<MyTrainingRow> Open, IReadOnlyList<MyTrainingRow> Over, DateOnly Today)
{
    /// <summary>Done and still to be done together: what the progress is counted of.</summary>
    public int Total => Open.Count + Passed;

    public int Passed => Over.Count(row => row.Status == TrainingStatus.Passed);
}

public sealed record MyTrainingRow(
    Guid Id, string Title, CourseCategory Category, int Minutes, TrainingStatus Status, AssignmentSource Source, DateOnly AssignedOn, DateOnly DueOn, DateOnly? CompletedOn, DateOnly? ExpiresOn)
{
    public bool IsOpen => TrainingWorkflow.Open.Contains(Status);
}
