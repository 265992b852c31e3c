using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Who in reach has this course, and how far they are.</summary>
public sealed class CoursePeopleQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<PageResult<PersonTraining>> ReadAsync(Guid courseId, PeopleFilter filter, PageRequest page, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var (today, open) = (clock.Today, TrainingWorkflow.Open.ToArray());
        var trainings = db.TrainingAssignments.VisibleTo(actor).Where(training => training.CourseId == courseId);
        trainings = filter switch
        {
            PeopleFilter.Open => trainings.Where(training => open.Contains(training.Status)),
            PeopleFilter.Overdue => trainings.Where(training => open.Contains(training.Status) && training.DueOn < today),
            PeopleFilter.Failed => trainings.Where(training => training.Status == TrainingStatus.Failed),
            PeopleFilter.Passed => trainings.Where(training => training.Status == TrainingStatus.Passed),
            PeopleFilter.All => trainings,
        };
        return await (
            from training in trainings.IgnoreAutoIncludes()
            join employee in db.Employees on training.EmployeeId equals employee.Id
            join unit in db.OrgUnits on employee.UnitId equals unit.Id
            orderby training.DueOn, employee.StaffNumber, training.Id
            select new PersonTraining(
                training.Id,
                training.Version,
                employee.StaffNumber,
                employee.Name,
                unit.Name,
                training.Status,
                training.AssignedOn,
                training.DueOn,
                training.CompletedOn,
                training.ExpiresOn,
                training.Attempts.Count,
                training.Attempts.Where(attempt => attempt.FinishedAt != null).OrderByDescending(attempt => attempt.Number).Select(attempt => attempt.Score).FirstOrDefault(),
                training.MeasureId != null,
                training.EmployeeId == actor.EmployeeId)).ToPageAsync(page, ct);
    }
}

/// <summary>One person's training on the course's list.</summary>
/// <param name="LastScore">Percent of the last attempt handed in.</param>
/// <param name="OfMeasure">It carries out a penalty measure: waived only there.</param>
/// <param name="Own">The visitor's own, which somebody else handles.</param>
public sealed record PersonTraining(
    Guid Id,
    int Version,
    string StaffNumber,
    string Name,
    string UnitName,
    TrainingStatus Status,
    DateOnly AssignedOn,
    DateOnly DueOn,
    DateOnly? CompletedOn,
    DateOnly? ExpiresOn,
    int Attempts,
    int? LastScore,
    bool OfMeasure,
    bool Own)
{
    public bool IsOpen => TrainingWorkflow.Open.Contains(Status);
}
