using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deadlines;

/// <summary>Who was reminded of an item, or told that it is late.</summary>
/// <param name="Audience">Whom; the manager in the place of an owner who left.</param>
/// <param name="OwnerLeft">Whether it was said because the owner left.</param>
/// <param name="Times">How many times.</param>
/// <param name="LastOn">When last, in the organisation's zone.</param>
public sealed record ReminderTrail(ReminderAudience Audience, bool OwnerLeft, int Times, DateOnly LastOn)
{
    /// <summary>What was said about these items, in the order in which it is told further.</summary>
    public static async Task<ILookup<Guid, ReminderTrail>> ReadAsync(ConductDb db, IReadOnlyCollection<Guid> itemIds, OrganisationClock clock, CancellationToken ct)
    {
        var said = await db.Notifications.Where(row => itemIds.Contains(row.ItemId) && row.Deadline != null)
            .Select(row => new { row.ItemId, row.Step, row.CreatedAt }).ToListAsync(ct);
        return said
            .GroupBy(row => (row.ItemId, Audience: ReminderStep.AudienceOf(row.Step)))
            .OrderBy(group => group.Key.Audience ?? ReminderAudience.Manager)
            .ToLookup(
                group => group.Key.ItemId,
                group => new ReminderTrail(
                    group.Key.Audience ?? ReminderAudience.Manager,
                    group.Key.Audience is null,
                    group.Select(row => row.Step).Distinct().Count(),
                    clock.DateOf(group.Max(row => row.CreatedAt))));
    }
}
