using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Notifications;

/// <summary>Finds the reviews about which something is left to be said.</summary>
public sealed class ReviewsToRemind(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    public async Task<IReadOnlyList<Guid>> ListAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        ReviewStatus[] owed = [.. ReviewWorkflow.Owed];
        var today = clock.Today;
        var lastDue = today.AddDays(today.DayNumber - ReviewReminders.FirstDay(today).DayNumber);
        var due = await db.WrittenReviews.AsNoTracking().IgnoreAutoIncludes()
            .Where(review => owed.Contains(review.Status) && review.DueOn <= lastDue)
            .OrderBy(review => review.DueOn).ThenBy(review => review.Id)
            .Select(review => new { review.Id, review.DueOn })
            .ToListAsync(ct);
        Guid[] ids = [.. due.Select(review => review.Id)];
        var said = await db.Notifications.Where(row => ids.Contains(row.ItemId)).Select(row => new { row.ItemId, row.Step }).ToHashSetAsync(ct);
        return [.. due
            .Where(review => ReviewReminders.ReachedBy(review.DueOn, today).Any(reminder => !said.Contains(new { ItemId = review.Id, Step = ReminderKey.Of(reminder, review.DueOn) })))
            .Select(review => review.Id)];
    }
}
