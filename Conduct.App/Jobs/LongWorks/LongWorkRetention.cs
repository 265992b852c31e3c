using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>Forgets what was done for people, and deletes the files they could take.</summary>
public sealed class LongWorkRetention(IDbContextFactory<ConductDb> databases, LongWorkFiles files, OrganisationClock clock)
{
    /// <summary>So long after its end.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(3);

    public async Task RunAsync(CancellationToken ct)
    {
        var oldest = clock.Now - Retention;
        await using var db = await databases.CreateDbContextAsync(ct);
        foreach (var id in await db.LongWorks.Where(row => row.EndedAt < oldest).Select(row => row.Id).ToListAsync(ct))
        {
            files.Delete(id);
            await db.LongWorks.Where(row => row.Id == id).ExecuteDeleteAsync(ct);
        }
    }
}
