using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Notifications;

/// <summary>What the bell shows; asked of the database each time, as any node may have written.</summary>
public sealed class UnreadCount(IDbContextFactory<ConductDb> databases)
{
    /// <summary>The count stops here: more is not worth counting.</summary>
    public const int Most = 100;

    public async Task<int> OfAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Notifications.Where(row => row.RecipientEmployeeId == actor.EmployeeId && row.ReadAt == null).OrderBy(row => row.CreatedAt).Take(Most).CountAsync(ct);
    }
}
