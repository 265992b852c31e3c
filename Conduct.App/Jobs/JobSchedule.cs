using Conduct.Domain.Kernel;
using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Every job with its time, in one place. Cron fields: second minute hour day month weekday; the zone is the organisation's.</summary>
public static class JobSchedule
{
    /// <summary>Hourly, so that a reminder missed in the night comes with the next hour; each is sent once anyway.</summary>
    public const string Reminders = "0 5 * * * ?";

    internal static void Declare(IQuartzBuilder quartz, TimeZoneInfo zone) =>
        quartz.Add<ReminderJob>(Reminders, zone);

    /// <summary>Runs missed while nothing was running are made up by one; besides, each start of the product runs the job once.</summary>
    private static void Add<TJob>(this IQuartzBuilder quartz, string cron, TimeZoneInfo zone)
        where TJob : IJob
    {
        quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(typeof(TJob).Name)
                .WithCronSchedule(cron, schedule => schedule.InTimeZone(zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
            job => job.WithIdentity(typeof(TJob).Name).DisallowConcurrentExecution());
        quartz.AddTrigger<TJob>(trigger => trigger.ForJob(typeof(TJob).Name).WithIdentity($"{typeof(TJob).Name} at start {NewId.Next()}").StartNow());
    }
}
