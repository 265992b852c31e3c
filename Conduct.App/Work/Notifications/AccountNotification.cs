using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Work.Notifications;

/// <summary>To the owner of an account, about what somebody else did to it, or may have done.</summary>
public abstract class AccountNotification : NotificationKind
{
    public sealed override NotificationGroup GroupOf(string? deadline) => NotificationGroup.OwnAccount;

    public sealed override string LinkOf(Notification row) => "/settings";

    /// <summary>Nobody is told when no employee is behind the account.</summary>
    /// <param name="label">What the text names: the account, or the unit of a role.</param>
    public IEnumerable<Notification> To(Account account, DateTimeOffset now, string? label) =>
        account.EmployeeId is { } owner ? new NotificationDraft(this, NewId.Next(), new(Code), null, new(label), [owner]).Rows(now) : [];
}
