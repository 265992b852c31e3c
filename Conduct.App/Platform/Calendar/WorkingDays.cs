using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Platform.Calendar;

/// <summary>The calendar in use, read from the database.</summary>
public sealed class WorkingDays(IDbContextFactory<ConductDb> databases)
{
    /// <summary>The calendar as it stands now, holidays and make-up days included.</summary>
    public async Task<WorkingDayCalendar> CalendarAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return new(await db.CalendarDays.AsNoTracking().ToDictionaryAsync(day => day.Date, day => day.IsWorkingDay, ct));
    }
}
