using Conduct.App.Data;
using Conduct.App.Security;
using Conduct.App.Work.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Tells a person that their long work has ended, when they do not see it themselves.</summary>
public static class LongWorkNews
{
    // A page that is open looks more often.
    private static readonly TimeSpan LookedOfLate = TimeSpan.FromSeconds(40);

    /// <summary>In the transaction of the end itself. An account without a person has no notifications.</summary>
    public static async Task AddAsync(ConductDb db, Guid id, string kind, DateTimeOffset now)
    {
        var work = await db.LongWorks.AsNoTracking().SingleAsync(row => row.Id == id);
        var person = await db.Users.Where(account => account.Id == work.AccountId).Select(account => account.EmployeeId).SingleOrDefaultAsync();
        if (person is { } reader && !(work.WatchedAt > now - LookedOfLate))
        {
            var told = work.State == LongWorkState.Done ? LongWorkNotification.Done : LongWorkNotification.Failed;
            db.Notifications.AddRange(new NotificationDraft(told, work.Id, new(told.Code), null, new(kind), [reader]).Rows(now));
        }
    }
}
