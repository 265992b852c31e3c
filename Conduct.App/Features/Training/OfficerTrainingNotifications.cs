using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Training;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Training;

/// <summary>To HR: somebody has no attempts left.</summary>
public sealed class TrainingUsedUpNotification : EventNotification
{
    public override string Code => "TrainingUsedUp";

    public override string Text => TrainingWorkTexts.TrainingUsedUp;

    public override string Name => TrainingWorkTexts.TrainingUsedUpName;

    public override NotificationGroup Group => NotificationGroup.Execution;

    public override string LinkOf(Notification row) => $"/training/courses/{row.ItemId}?tab=people&show=Failed";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not TrainingFailed { Left: 0 } failed)
        {
            return null;
        }

        var training = await facts.FindAsync<TrainingAssignment>(failed.AssignmentId, ct);
        var unit = await facts.Db.Employees.Where(employee => employee.Id == training.EmployeeId).Select(employee => employee.UnitId).SingleAsync(ct);
        var officers = (await facts.OfficersAsync(ct)).Reaching(Role.HrOfficer, unit).Where(id => id != training.EmployeeId);
        return new(this, training.CourseId, Step($"{training.Id}-{failed.Number}"), null, new(failed.Course), officers);
    }
}

/// <summary>To HR: the training of a penalty measure is done.</summary>
public sealed class TrainingOfMeasureDoneNotification : EventNotification
{
    public override string Code => "TrainingOfMeasureDone";

    public override string Text => TrainingWorkTexts.TrainingOfMeasureDone;

    public override string Name => TrainingWorkTexts.TrainingOfMeasureDoneName;

    public override NotificationGroup Group => NotificationGroup.Execution;

    public override string LinkOf(Notification row) => $"/cases/{row.CaseFileId}?tab=decision";

    public override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (happened is not TrainingPassed { CaseFileId: { } caseId } passed)
        {
            return null;
        }

        var training = await facts.FindAsync<TrainingAssignment>(passed.AssignmentId, ct);
        var decision = await facts.FindAsync<PenaltyDecision>(training.DecisionId!.Value, ct);
        var officers = await facts.Recipients.OfficersAsync(facts.Db, caseId, training.SubjectId!.Value, decision.Service!.Served.EmployeeId, ct);
        return new(this, training.Id, Step(), caseId, new(await facts.CaseNumberAsync(caseId, ct)), officers);
    }
}
