using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>Tells of trainings what the person, or HR, has to know; in the save of the change itself.</summary>
public sealed class TrainingNotices(CaseRecipients recipients, RoleHolders holders) : ICommitStep
{
    public async Task BeforeSaveAsync(ConductDb db, IReadOnlyList<RecordedEvent> recorded, CancellationToken ct)
    {
        RoleDirectory? roles = null;
        foreach (var (happened, _, at) in recorded)
        {
            var notice = happened switch
            {
                TrainingAssigned one => ToPerson(db, NotificationKind.TrainingAssigned, one.AssignmentId, one.Course, one.DueOn),
                TrainingExtended one => ToPerson(db, NotificationKind.TrainingExtended, one.AssignmentId, one.Course, one.DueOn),
                TrainingAllowedAgain one => ToPerson(db, NotificationKind.TrainingAllowedAgain, one.AssignmentId, one.Course, null),
                TrainingWaived one => ToPerson(db, NotificationKind.TrainingWaived, one.AssignmentId, one.Course, null),
                TrainingFailed { Left: 0 } one => await UsedUpAsync(db, one, roles ??= await holders.ReadAsync(db, [Role.HrOfficer], ct), ct),
                TrainingPassed { CaseFileId: { } caseId } one => await DoneAsync(db, one.AssignmentId, caseId, ct),
                _ => null,
            };
            db.Notifications.AddRange(notice?.Rows(at) ?? []);
        }
    }

    // The due date is part of the step: what is moved twice is told twice.
    private static NotificationDraft ToPerson(ConductDb db, NotificationKind kind, Guid id, string course, DateOnly? dueOn)
    {
        var training = Find(db, id);
        var day = dueOn ?? training.DueOn;
        return new(kind, id, $"{kind}-{day:yyyyMMdd}-{training.Attempts.Count}", null, new(course, day), [training.EmployeeId]);
    }

    private static async Task<NotificationDraft> UsedUpAsync(ConductDb db, TrainingFailed happened, RoleDirectory roles, CancellationToken ct)
    {
        var training = Find(db, happened.AssignmentId);
        var unit = await db.Employees.Where(employee => employee.Id == training.EmployeeId).Select(employee => employee.UnitId).SingleAsync(ct);
        var officers = roles.Reaching(Role.HrOfficer, unit).Where(id => id != training.EmployeeId);
        return new(NotificationKind.TrainingUsedUp, training.CourseId, $"{training.Id}-{happened.Number}", null, new(happened.Course), officers);
    }

    private async Task<NotificationDraft> DoneAsync(ConductDb db, Guid id, Guid caseId, CancellationToken ct)
    {
        var training = Find(db, id);
        var decision = db.PenaltyDecisions.Local.FindEntry(training.DecisionId!.Value)!.Entity;
        var officers = await recipients.OfficersAsync(db, caseId, training.SubjectId!.Value, decision.Service!.Served.EmployeeId, ct);
        var number = await db.CaseFiles.Where(row => row.Id == caseId).Select(row => row.Number).SingleAsync(ct);
        return new(NotificationKind.TrainingOfMeasureDone, id, nameof(NotificationKind.TrainingOfMeasureDone), caseId, new(number), officers);
    }

    // Whatever told of it is in the context.
    private static TrainingAssignment Find(ConductDb db, Guid id) => db.TrainingAssignments.Local.FindEntry(id)!.Entity;
}
