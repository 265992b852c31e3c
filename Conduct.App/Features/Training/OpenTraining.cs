using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Trainings that somebody still has to do; HR sees those of their people once they are overdue.</summary>
public sealed class OpenTraining : DeadlineKind
{
    private static readonly WorkTask Do = new("DoTraining", () => TrainingWorkTexts.DoTraining);
    private static readonly WorkTask Overdue = new("TrainingOverdue", () => TrainingWorkTexts.TrainingOverdue);

    public override string Code => "Training";

    public override string Name => TrainingWorkTexts.Training;

    public override IReadOnlyList<WorkTask> Tasks => [Do, Overdue];

    public override IReadOnlyList<Permission> ShownTo => [Permission.OwnFile];

    public override IReadOnlyList<Permission> WatchedBy => [Permission.HandleCases];

    public override ReminderPlan Plan => ReminderPlan.Training;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        TrainingStatus[] open = [.. TrainingWorkflow.Open];
        var db = scope.Db;
        var (fromAbove, today) = (scope.Reader is { IsOwner: false }, scope.Clock.Today);
        var until = fromAbove ? today.AddDays(-1) : scope.Until;
        var due = await scope.Most(
            from training in scope.Rows<TrainingAssignment>((trainings, reader) => reader.IsOwner ? trainings.OwnedBy(reader.Actor)
                : trainings.VisibleTo(reader.Actor).Where(training => training.EmployeeId != reader.Actor.EmployeeId))
            where open.Contains(training.Status) && training.DueOn <= until && (scope.CaseFileId == null || training.CaseFileId == scope.CaseFileId)
            join employee in fromAbove ? db.Employees.Where(Employment.On(today)) : db.Employees on training.EmployeeId equals employee.Id
            join course in db.Courses on training.CourseId equals course.Id
            orderby training.DueOn, training.Id
            select new
            {
                training.Id,
                training.CourseId,
                training.AssignedOn,
                training.DueOn,
                training.EmployeeId,
                course.Title,
                course.TitleEn,
                employee.Name,
                employee.UnitId,
            }).ToListAsync(ct);
        return [.. due.Select(row => new WorkItem
        {
            Task = fromAbove ? Overdue : Do,
            Id = row.Id,
            Since = row.AssignedOn,
            Term = Term.Until(row.DueOn, row.AssignedOn),
            Title = (row.Title, row.TitleEn),
            Person = new(row.Name),
            OwnerId = row.EmployeeId,
            UnitId = row.UnitId,
            Link = fromAbove ? $"/training/courses/{row.CourseId}?tab=people&show=Overdue" : LinkOf(row.Id, null, ReminderAudience.Owner),
        })];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) =>
        audience == ReminderAudience.Owner ? $"/training/{itemId}" : "/training/matrix";
}
