namespace Conduct.App.Jobs;

/// <summary>A job and when it runs. Its class name is its name everywhere: in the scheduler, the runs, the texts.</summary>
/// <param name="Job">The class.</param>
/// <param name="Cron">Second minute hour day month weekday, in the organisation's zone.</param>
public sealed record JobDeclaration(Type Job, string Cron)
{
    private readonly CronTimes _times = new(Cron);

    public string Name => Job.Name;

    /// <summary>The next time it is due, UTC.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset now, TimeZoneInfo zone) => _times.After(now, zone) ?? throw new InvalidOperationException(Cron);

    /// <summary>The last time at which it was due, UTC.</summary>
    public DateTimeOffset DueBy(DateTimeOffset now, TimeZoneInfo zone) => _times.AtOrBefore(now, zone) ?? throw new InvalidOperationException(Cron);

    /// <summary>The time between two runs, as it is around now.</summary>
    public TimeSpan PeriodAt(DateTimeOffset now, TimeZoneInfo zone)
    {
        var next = NextAfter(now, zone);
        return NextAfter(next, zone) - next;
    }
}
