using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Notifications;

/// <summary>
/// Marks notifications as read whose work is done, by whomever: the kinds of work know what is still open. What has not been passed on yet is
/// left alone: nobody has heard of it.
/// </summary>
public sealed class ReadWhatIsDone(IDbContextFactory<ConductDb> databases, WorkingDays workingDays, OrganisationClock clock, OpenTabs tabs)
{
    private const int BatchSize = 500;

    /// <summary>Of everybody, about these items.</summary>
    public async Task OfItemsAsync(IReadOnlyCollection<Guid> itemIds, CancellationToken ct)
    {
        foreach (var some in itemIds.Chunk(BatchSize))
        {
            await SettleAsync(rows => rows.Where(row => some.Contains(row.ItemId)), ct);
        }
    }

    /// <summary>Of this person, the newest ones.</summary>
    public Task OfReaderAsync(Guid employeeId, CancellationToken ct) =>
        SettleAsync(rows => rows.Where(row => row.RecipientEmployeeId == employeeId).OrderByDescending(row => row.CreatedAt).Take(BatchSize), ct);

    private async Task SettleAsync(Func<IQueryable<Notification>, IQueryable<Notification>> which, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var unread = await which(db.Notifications.AsNoTracking().Where(row => row.ReadAt == null && row.DispatchedAt != null)).ToListAsync(ct);
        var done = new List<Notification>();
        foreach (var asking in unread.Select(row => (Row: row, Kind: NotificationKinds.Of(row.Kind))).GroupBy(one => one.Kind.ReadWith(one.Row)))
        {
            if (asking.Key is { } work)
            {
                Guid[] ids = [.. asking.Select(one => one.Row.ItemId).Distinct()];
                var open = (await work.OpenAsync(new(db, clock, workingDays, ct) { Only = ids }, ct)).ToLookup(item => item.Id);
                done.AddRange(asking.Where(one => !open[one.Row.ItemId].Any(item => one.Kind.StillAsks(one.Row, item))).Select(one => one.Row));
            }
        }

        if (done.Count > 0)
        {
            Guid[] ids = [.. done.Select(row => row.Id)];
            var now = clock.Now;
            await db.Notifications.Where(row => ids.Contains(row.Id) && row.ReadAt == null).ExecuteUpdateAsync(row => row.SetProperty(one => one.ReadAt, now), ct);
            tabs.Tell(done.Select(row => row.RecipientEmployeeId));
        }
    }
}
