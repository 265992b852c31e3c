using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Quartz;

namespace Conduct.App.Jobs;

public static class JobSetup
{
    /// <summary>The scheduler with a store that outlives the process: a file of its own beside SQLite, else the database, shared by all nodes.</summary>
    public static void AddJobs(this IServiceCollection services, IConfiguration configuration) =>
        services.AddJobs(DatabaseSettings.Read(configuration), TimeZoneInfo.FindSystemTimeZoneById(configuration["Conduct:TimeZone"] ?? OrganisationClock.DefaultZone));

    /// <summary>The same with the settings read: the database in use decides about the store.</summary>
    public static void AddJobs(this IServiceCollection services, DatabaseSettings database, TimeZoneInfo zone)
    {
        services.AddSingleton<JobTables>();
        services.AddTransient<ReminderJob>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.GenerateInstanceId) = ("conduct", true));
            quartz.UsePersistentStore(store => Keep(store, database));
            JobSchedule.Declare(quartz, zone);
        });

        // Else every start replaces the triggers, and runs missed meanwhile would be forgotten.
        services.Configure<QuartzOptions>(options => options.Scheduling.ScheduleTriggerRelativeToReplacedTrigger = true);
        services.AddQuartzHostedService(options => (options.WaitForJobsToComplete, options.AwaitApplicationStarted) = (true, true));
        services.AddHealthChecks().AddQuartz();
    }

    private static void Keep(IPersistentStoreBuilder store, DatabaseSettings database)
    {
        store.ConfigureStore(options => (options.TablePrefix, options.StoreJobDataAsStrings) = ("qrtz_", true));
        if (database.Provider == DatabaseProvider.Postgres)
        {
            store.UsePostgres(database.ConnectionString);
            store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10)));
        }
        else
        {
            store.UseSqlite($"Data Source={database.Directory.File("jobs.db")}");
        }

        store.ProvisionSchema();
    }
}
