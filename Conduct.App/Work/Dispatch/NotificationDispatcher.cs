using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Deliveries;
using Conduct.App.Work.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Dispatch;

/// <summary>Passes new notifications on, in the order in which they were written: each once, whatever runs beside it.</summary>
public sealed class NotificationDispatcher(IDbContextFactory<ConductDb> databases, OrganisationClock clock, OpenTabs tabs, IEnumerable<IDeliveryPlan> plans)
{
    private const int BatchSize = 500;

    /// <summary>Until nothing is left.</summary>
    /// <returns>How many were passed on by this call.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var count = 0;
        await using var db = await databases.CreateDbContextAsync(ct);

        // Asked outside a transaction first: on SQLite that would keep writers waiting for nothing.
        while (await Waiting(db).AnyAsync(ct))
        {
            count += await TakeAsync(db, ct);
            db.ChangeTracker.Clear();
        }

        return count;
    }

    // Whoever comes second finds fewer rows to mark than it has read; then it gives up its part and reads again.
    private async Task<int> TakeAsync(ConductDb db, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var some = await Waiting(db).AsNoTracking().OrderBy(row => row.Id).Take(BatchSize).ToListAsync(ct);
        Guid[] ids = [.. some.Select(row => row.Id)];
        var now = clock.Now;
        if (await Waiting(db).Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(one => one.DispatchedAt, now), ct) < ids.Length)
        {
            return 0;
        }

        foreach (var plan in plans)
        {
            db.Deliveries.AddRange(await plan.PlanAsync(db, some, ct));
        }

        await db.CommitAsync(ct);
        await transaction.CommitAsync(ct);
        tabs.Tell(some.Select(row => row.RecipientEmployeeId));
        return some.Count;
    }

    private static IQueryable<Notification> Waiting(ConductDb db) => db.Notifications.Where(row => row.DispatchedAt == null);
}
