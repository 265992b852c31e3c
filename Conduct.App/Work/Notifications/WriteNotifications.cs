using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.Domain.Kernel;

namespace Conduct.App.Work.Notifications;

/// <summary>Turns what happened into notifications, in the save of the change itself.</summary>
public sealed class WriteNotifications(CaseRecipients recipients, RoleHolders holders) : ICommitStep
{
    private static readonly IReadOnlyList<EventNotification> Kinds = [.. NotificationKinds.All.OfType<EventNotification>()];

    public async Task BeforeSaveAsync(ConductDb db, IReadOnlyList<RecordedEvent> recorded, CancellationToken ct)
    {
        var facts = new NotificationFacts(db, recipients, holders);
        var told = new HashSet<(Guid, Guid, string)>();
        foreach (var (happened, _, at) in recorded)
        {
            foreach (var kind in Kinds)
            {
                if (await kind.OfAsync(happened, facts, ct) is { } draft)
                {
                    db.Notifications.AddRange(draft.Rows(at).Where(row => told.Add((row.RecipientEmployeeId, row.ItemId, row.Step.ToString()))));
                }
            }
        }
    }
}
