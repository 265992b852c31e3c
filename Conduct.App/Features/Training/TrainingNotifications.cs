using System.Globalization;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Kernel;
using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

/// <summary>To the person about their own training.</summary>
public abstract class TraineeNotification : EventNotification
{
    public sealed override NotificationGroup Group => NotificationGroup.OwnDuties;

    public sealed override string LinkOf(Notification row) => $"/training/{row.ItemId}";

    public sealed override async Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct)
    {
        if (EntryOf(happened) is not { } entry)
        {
            return null;
        }

        // The due date is part of the step: what is moved twice is told twice.
        var training = await facts.FindAsync<TrainingAssignment>(entry.AssignmentId, ct);
        var day = entry.DueOn ?? training.DueOn;
        var period = string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{training.Attempts.Count}");
        return new(this, training.Id, Step(period), null, new(entry.Course, day), [training.EmployeeId]);
    }

    private protected abstract Entry? EntryOf(DomainEvent happened);

    /// <param name="DueOn">Null: the day that the training has.</param>
    private protected sealed record Entry(Guid AssignmentId, string Course, DateOnly? DueOn = null);
}

public sealed class TrainingAssignedNotification : TraineeNotification
{
    public override string Code => "TrainingAssigned";

    public override string Text => TrainingWorkTexts.TrainingAssigned;

    public override string Name => TrainingWorkTexts.TrainingAssignedName;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<OpenTraining>();

    private protected override Entry? EntryOf(DomainEvent happened) => happened is TrainingAssigned one ? new(one.AssignmentId, one.Course, one.DueOn) : null;
}

public sealed class TrainingExtendedNotification : TraineeNotification
{
    public override string Code => "TrainingExtended";

    public override string Text => TrainingWorkTexts.TrainingExtended;

    public override string Name => TrainingWorkTexts.TrainingExtendedName;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<OpenTraining>();

    private protected override Entry? EntryOf(DomainEvent happened) => happened is TrainingExtended one ? new(one.AssignmentId, one.Course, one.DueOn) : null;
}

public sealed class TrainingAllowedAgainNotification : TraineeNotification
{
    public override string Code => "TrainingAllowedAgain";

    public override string Text => TrainingWorkTexts.TrainingAllowedAgain;

    public override string Name => TrainingWorkTexts.TrainingAllowedAgainName;

    public override WorkKind WorkOf(Notification row) => WorkKinds.Of<OpenTraining>();

    private protected override Entry? EntryOf(DomainEvent happened) => happened is TrainingAllowedAgain one ? new(one.AssignmentId, one.Course) : null;
}

public sealed class TrainingWaivedNotification : TraineeNotification
{
    public override string Code => "TrainingWaived";

    public override string Text => TrainingWorkTexts.TrainingWaived;

    public override string Name => TrainingWorkTexts.TrainingWaivedName;

    private protected override Entry? EntryOf(DomainEvent happened) => happened is TrainingWaived one ? new(one.AssignmentId, one.Course) : null;
}
