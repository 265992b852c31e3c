using Conduct.App.Security;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;

namespace Conduct.App.Work.Deadlines;

/// <summary>A kind of work of whose items people are reminded.</summary>
public abstract class DeadlineKind : WorkKind
{
    /// <summary>What is due, in the reader's language.</summary>
    public abstract string Name { get; }

    public abstract ReminderPlan Plan { get; }

    /// <summary>What reminders to the owner count among; they cannot be switched off unless the kind says otherwise.</summary>
    public virtual NotificationGroup OwnerGroup => NotificationGroup.OwnDuties;

    /// <summary>Where somebody of the audience can do something about it.</summary>
    public abstract string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience);

    /// <summary>Whom to tell about each of these items.</summary>
    internal virtual Task<Recipients> RecipientsAsync(WorkScope scope, IReadOnlyCollection<WorkItem> items, RoleDirectory roles, CancellationToken ct) =>
        Recipients.ReadAsync(scope, items, roles, ct);
}
