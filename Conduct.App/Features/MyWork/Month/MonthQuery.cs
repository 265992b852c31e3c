using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>A month of the visitor's deadlines, in whole weeks from Monday.</summary>
public sealed class MonthQuery(IDbContextFactory<ConductDb> databases, MyWorkQuery work)
{
    private const int DaysOfAWeek = 7;

    public async Task<MonthView> ReadAsync(DateOnly month, Actor actor, CancellationToken ct)
    {
        var first = Monday(month);
        var last = Monday(month.AddMonths(1).AddDays(-1)).AddDays(DaysOfAWeek - 1);
        var mine = await work.FindAsync(actor, ct);
        await using var db = await databases.CreateDbContextAsync(ct);
        var special = await db.CalendarDays.AsNoTracking().Where(day => day.Date >= first && day.Date <= last).ToDictionaryAsync(day => day.Date, ct);
        var due = mine.Rows.Where(row => row.Due is not null).ToLookup(row => row.Due!.Value);
        var calendar = new WorkingDayCalendar(special.ToDictionary(pair => pair.Key, pair => pair.Value.IsWorkingDay));
        return new(mine.Today, [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)
            .Select(day => new MonthDay(day, day.Month == month.Month, calendar.IsWorkingDay(day), special.GetValueOrDefault(day)?.Name, [.. due[day]]))
            .Chunk(DaysOfAWeek)]);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + DaysOfAWeek - 1) % DaysOfAWeek));
}

/// <param name="Weeks">Seven days each.</param>
public sealed record MonthView(DateOnly Today, IReadOnlyList<MonthDay[]> Weeks);

/// <param name="Name">The occasion, where the day differs from the plain week.</param>
public sealed record MonthDay(DateOnly Date, bool IsOfMonth, bool IsWorkingDay, string? Name, IReadOnlyList<MyWorkRow> Rows);
