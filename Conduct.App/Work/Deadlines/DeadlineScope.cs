using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Deadlines;

/// <summary>What a kind needs to find its open items.</summary>
/// <param name="Db">The context to ask.</param>
/// <param name="Clock">Today, and the zone.</param>
/// <param name="Calendar">The working days in use.</param>
/// <param name="Until">Items due later are not asked for.</param>
/// <param name="Only">These items and no others; null: all.</param>
public sealed record DeadlineScope(ConductDb Db, OrganisationClock Clock, WorkingDayCalendar Calendar, DateOnly Until, IReadOnlyCollection<Guid>? Only = null)
{
    /// <summary>The rows asked for, without what they hold and without watching them.</summary>
    public IQueryable<TAggregate> Of<TAggregate>()
        where TAggregate : Aggregate
    {
        var rows = Db.Set<TAggregate>().AsNoTracking().IgnoreAutoIncludes();
        return Only is { } only ? rows.Where(row => only.Contains(row.Id)) : rows;
    }
}
