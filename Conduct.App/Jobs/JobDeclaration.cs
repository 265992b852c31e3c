using Quartz;

namespace Conduct.App.Jobs;

/// <summary>A job and when it runs. Its class name is its name everywhere: in the scheduler, the runs, the texts.</summary>
/// <param name="Job">The class.</param>
/// <param name="Cron">Second minute hour day month weekday, in the organisation's zone.</param>
/// <param name="Schedule">Hands it to the scheduler.</param>
public sealed record JobDeclaration(Type Job, string Cron, Action<IQuartzBuilder, TimeZoneInfo> Schedule)
{
    public string Name => Job.Name;

    /// <summary>Runs missed while nothing was running are made up by one; besides, each start of the product runs the job once.</summary>
    public static JobDeclaration Of<TJob>(string cron)
        where TJob : IJob => new(typeof(TJob), cron, (quartz, zone) =>
        {
            var name = typeof(TJob).Name;
            quartz.ScheduleJob<TJob>(
                trigger => trigger.WithIdentity(name).WithCronSchedule(cron, schedule => schedule.InTimeZone(zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
                job => job.WithIdentity(name).DisallowConcurrentExecution());
            quartz.AddTrigger<TJob>(trigger => trigger.ForJob(name).WithIdentity(JobTriggers.AtStart(name)).StartNow());
        });

    /// <summary>The next time it is due, UTC.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset now, TimeZoneInfo zone) =>
        CronExpression.Parse(Cron).WithTimeZone(zone).GetNextValidTimeAfter(now) ?? throw new InvalidOperationException(Cron);

    /// <summary>The time between two runs, as it is around now.</summary>
    public TimeSpan PeriodAt(DateTimeOffset now, TimeZoneInfo zone)
    {
        var next = NextAfter(now, zone);
        return NextAfter(next, zone) - next;
    }
}
