using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Drafts;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.WorkCalendar;

public sealed class WorkingDaysQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<WorkingDaysView> ReadAsync(int year, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var days = await DaysAsync(db, year, ct);
        var changes = by.ReachOf(Permission.ManageOrganisation).Everything;
        var draft = changes ? await db.ReadDraftAsync(by, CalendarFile.DraftKey, ct) : null;
        return new(year, days, new WorkingDayCalendar(days.ToDictionary(day => day.Date, day => day.IsWorkingDay)).WorkingDaysOf(year), changes, draft is null ? null : CalendarFile.Read(draft.Content));
    }

    public async Task<IReadOnlyList<CalendarDay>> DaysAsync(int year, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await DaysAsync(db, year, ct);
    }

    private static Task<List<CalendarDay>> DaysAsync(ConductDb db, int year, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db.CalendarDays.AsNoTracking().Where(day => day.Date >= first && day.Date <= last).OrderBy(day => day.Date).ToListAsync(ct);
    }
}

/// <param name="Days">The days that differ from the plain week.</param>
/// <param name="WorkingDays">How many days of the year are worked.</param>
/// <param name="MayChange">Whether the visitor keeps the calendar.</param>
/// <param name="Upload">The visitor's file that waits to be applied.</param>
public sealed record WorkingDaysView(int Year, IReadOnlyList<CalendarDay> Days, int WorkingDays, bool MayChange, CalendarFile? Upload)
{
    /// <summary>Whether some of the days are the legal ones only, because the year has not been announced.</summary>
    public bool IsProvisional => Days.Any(day => !day.IsAnnounced);
}
