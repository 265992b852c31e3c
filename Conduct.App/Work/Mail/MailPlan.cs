using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;

namespace Conduct.App.Work.Mail;

/// <summary>Which notifications go out by mail, and not before when.</summary>
public sealed class MailPlan(MailSettings settings, MailReaders readers, OrganisationClock clock) : IDeliveryPlan
{
    public async Task<IEnumerable<Delivery>> PlanAsync(ConductDb db, IReadOnlyList<Notification> notifications, CancellationToken ct)
    {
        if (!settings.IsOn)
        {
            return [];
        }

        var people = await readers.ReadAsync(db, [.. notifications.Select(row => row.RecipientEmployeeId).Distinct()], ct);
        var now = clock.Now;
        return notifications
            .Where(row => people.TryGetValue(row.RecipientEmployeeId, out var reader) && reader.Wants(NotificationGroups.Of(row)))
            .Select(row => NewDelivery.Mail(row.Id, row.RecipientEmployeeId, people[row.RecipientEmployeeId].Wishes?.Quiet?.EndAfter(now, clock) ?? now, now));
    }
}
