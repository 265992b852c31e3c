using Conduct.App.Data;
using Conduct.App.Notifications.Delivering;
using Conduct.App.Platform.Calendar;

namespace Conduct.App.Notifications.Mail;

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
            .Where(row => people.TryGetValue(row.RecipientEmployeeId, out var reader) && reader.Wants(NoticeGroups.Of(row.Kind, row.Deadline)))
            .Select(row => NewDelivery.Mail(row.Id, row.RecipientEmployeeId, people[row.RecipientEmployeeId].Wishes?.Quiet?.EndAfter(now, clock) ?? now, now));
    }
}
