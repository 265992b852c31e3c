using Conduct.App.Work.Deadlines;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Trainings that somebody still has to do.</summary>
public sealed class TrainingDeadline : DeadlineKind
{
    public override string Code => "Training";

    public override ReminderPlan Plan => ReminderPlan.Training;

    public override async Task<IReadOnlyList<DueItem>> OpenAsync(DeadlineScope scope, CancellationToken ct)
    {
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        var db = scope.Db;
        var due = await (
            from training in scope.Of<TrainingAssignment>()
            where open.Contains(training.Status) && training.DueOn <= scope.Until
            join employee in db.Employees on training.EmployeeId equals employee.Id
            join course in db.Courses on training.CourseId equals course.Id
            select new { training.Id, training.AssignedOn, training.DueOn, course.Title, training.EmployeeId, employee.UnitId }).ToListAsync(ct);
        return [.. due.Select(row => new DueItem(row.Id, Term.Until(row.DueOn, row.AssignedOn), row.Title, row.EmployeeId, row.UnitId))];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) =>
        audience == ReminderAudience.Owner ? $"/training/{itemId}" : "/training/matrix";
}
