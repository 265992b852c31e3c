using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Quartz;

namespace Conduct.App.Jobs;

public static class JobSetup
{
    /// <summary>The scheduler, with the store the settings ask for.</summary>
    /// <exception cref="InvalidOperationException">An unknown store.</exception>
    public static void AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        var name = configuration["Conduct:Jobs:Store"] ?? nameof(JobStore.Database);
        if (!Enum.TryParse<JobStore>(name, ignoreCase: true, out var store))
        {
            throw new InvalidOperationException($"Conduct:Jobs:Store is '{name}'; known are Database and Memory.");
        }

        services.AddJobs(DatabaseSettings.Read(configuration), TimeZoneInfo.FindSystemTimeZoneById(configuration["Conduct:TimeZone"] ?? OrganisationClock.DefaultZone), store);
    }

    /// <summary>The same with the settings read: which database is in use decides how a lasting store looks.</summary>
    public static void AddJobs(this IServiceCollection services, DatabaseSettings database, TimeZoneInfo zone, JobStore kept = JobStore.Database)
    {
        services.AddSingleton<ISchemaStep, JobTables>();
        services.AddSingleton<JobRuns>();
        services.AddSingleton<JobStarter>();
        services.AddSingleton<ReminderHealth>();
        services.AddSingleton<IStartStep>(provider => provider.GetRequiredService<ReminderHealth>());
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.GenerateInstanceId) = ("conduct", true));
            if (kept == JobStore.Database)
            {
                quartz.UsePersistentStore(store => Keep(store, database));
            }

            quartz.AddTriggerListener<JobPauseGate>();
            quartz.AddJobListener<JobRunListener>();
            foreach (var job in JobSchedule.All)
            {
                services.AddTransient(job.Job);
                job.Schedule(quartz, zone);
            }
        });

        // Else every start replaces the triggers, and runs missed meanwhile would be forgotten.
        services.Configure<QuartzOptions>(options => options.Scheduling.ScheduleTriggerRelativeToReplacedTrigger = true);
        services.AddQuartzHostedService(options => (options.WaitForJobsToComplete, options.AwaitApplicationStarted) = (true, true));
        services.AddHealthChecks().AddQuartz().AddCheck<ReminderHealth>("reminders");
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
