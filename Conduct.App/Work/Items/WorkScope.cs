using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Items;

/// <summary>Which items a kind is asked for, and with what it looks for them: without a limit, all there are.</summary>
public sealed record WorkScope
{
    /// <summary>Items of one kind on a list: whoever has more waiting works through the first ones first.</summary>
    public const int MaxOfAKind = 50;

    private readonly Lazy<Task<WorkingDayCalendar>> _calendar;

    /// <param name="db">The context to ask.</param>
    /// <param name="clock">Today, and the zone.</param>
    /// <param name="workingDays">The working days in use; read once, for the first kind that counts in them.</param>
    /// <param name="ct">Ends the reading of the working days.</param>
    public WorkScope(ConductDb db, OrganisationClock clock, WorkingDays workingDays, CancellationToken ct)
    {
        (Db, Clock) = (db, clock);
        _calendar = new(() => workingDays.CalendarAsync(ct));
    }

    public ConductDb Db { get; }

    public OrganisationClock Clock { get; }

    /// <summary>Items due later are not asked for.</summary>
    public DateOnly Until { get; init; } = DateOnly.MaxValue;

    /// <summary>These items and no others; null: all.</summary>
    public IReadOnlyCollection<Guid>? Only { get; init; }

    /// <summary>What belongs to this case; null: all.</summary>
    public Guid? CaseFileId { get; init; }

    /// <summary>What this person has to do or looks after; null: everybody's.</summary>
    public WorkReader? Reader { get; init; }

    public Task<WorkingDayCalendar> CalendarAsync() => _calendar.Value;

    /// <summary>The rows asked for, without what they hold and without watching them, when the item is the row.</summary>
    public IQueryable<TAggregate> Rows<TAggregate>(Func<DbSet<TAggregate>, WorkReader, IQueryable<TAggregate>> shownTo)
        where TAggregate : Aggregate
    {
        var rows = Seen(shownTo);
        return Only is { } only ? rows.Where(row => only.Contains(row.Id)) : rows;
    }

    /// <summary>The rows the reader sees, when the items are part of them.</summary>
    public IQueryable<TAggregate> Seen<TAggregate>(Func<DbSet<TAggregate>, WorkReader, IQueryable<TAggregate>> shownTo)
        where TAggregate : Aggregate =>
        (Reader is { } reader ? shownTo(Db.Set<TAggregate>(), reader) : Db.Set<TAggregate>()).AsNoTracking().IgnoreAutoIncludes();

    /// <summary>As many as one person can look at; a sweep takes all.</summary>
    /// <param name="rows">In the order in which they are worked through.</param>
    /// <param name="tasks">How many lists of a person the rows are divided into.</param>
    public IQueryable<TRow> Most<TRow>(IQueryable<TRow> rows, int tasks = 1) => Reader is null ? rows : rows.Take(MaxOfAKind * tasks);
}
