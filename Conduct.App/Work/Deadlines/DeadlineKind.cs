using System.Globalization;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;

namespace Conduct.App.Work.Deadlines;

/// <summary>One kind of thing that is due. A new kind is one class derived from this, found by itself, and its name in the texts.</summary>
public abstract class DeadlineKind
{
    /// <summary>Key of the kind's name in the texts; stored with what was said.</summary>
    public abstract string Code { get; }

    public abstract ReminderPlan Plan { get; }

    /// <summary>What reminders to the owner count among; they cannot be switched off unless the kind says otherwise.</summary>
    public virtual NotificationGroup OwnerGroup => NotificationGroup.OwnDuties;

    /// <summary>The kind in the reader's language.</summary>
    public string Name => DeadlineTexts.ResourceManager.GetString(Code, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(Code);

    /// <summary>The items that are still to be done, in one query; what is done, cancelled or waived is not among them.</summary>
    public abstract Task<IReadOnlyList<DueItem>> OpenAsync(DeadlineScope scope, CancellationToken ct);

    /// <summary>Where somebody of the audience can do something about it.</summary>
    public abstract string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience);

    /// <summary>Whom to tell about each of these items.</summary>
    internal virtual Task<Recipients> RecipientsAsync(DeadlineScope scope, IReadOnlyCollection<DueItem> items, RoleDirectory roles, CancellationToken ct) =>
        Recipients.ReadAsync(scope, items, roles, ct);
}
