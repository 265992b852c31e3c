using Conduct.App.Data;
using Conduct.App.Jobs.LongWorks;
using Conduct.App.Jobs.Scheduler;
using Conduct.App.Platform;
using Hangfire;
using Hangfire.Dashboard;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Conduct.App.Jobs;

public static class JobSetup
{
    /// <summary>The scheduler with every job, and long work. Nothing runs before the host has started.</summary>
    public static void AddJobs(this IServiceCollection services)
    {
        services.AddScheduler();
        services.AddSingleton<JobRuns>();
        services.AddSingleton<JobRunner>();
        services.AddScoped<ScheduledRun>();
        services.AddSingleton<JobStarter>();
        services.AddSingleton<MissedRuns>();
        services.AddSingleton<ReminderHealth>();
        services.AddSingleton<IStartStep>(provider => provider.GetRequiredService<ReminderHealth>());
        services.AddHostedService<JobServer>();
        services.AddLongWorks();
        foreach (var job in JobSchedule.All)
        {
            services.AddKeyedTransient(typeof(IScheduledJob), job.Name, job.Job);
        }

        services.AddHealthChecks().AddCheck<SchedulerHealth>("scheduler").AddCheck<ReminderHealth>("reminders");
    }

    // Not by AddHangfire, which keeps storage, log and services of the host that came last for the whole process.
    private static void AddScheduler(this IServiceCollection services)
    {
        services.TryAddSingleton(new SchedulerSettings());
        services.AddSingleton(provider => SchedulerStorage.Of(provider.GetRequiredService<DatabaseSettings>(), provider.GetRequiredService<SchedulerSettings>()));
        services.AddSingleton<IBackgroundJobClient>(provider => new BackgroundJobClient(provider.GetRequiredService<JobStorage>()));
        services.AddSingleton<IRecurringJobManager>(provider => new RecurringJobManager(provider.GetRequiredService<JobStorage>()));
        services.AddSingleton<SchedulerServers>();
        services.AddSingleton<SchedulerTables>();
        services.AddSingleton<ISchemaStep>(provider => provider.GetRequiredService<SchedulerTables>());
        services.AddSingleton<IStartStep>(provider => provider.GetRequiredService<SchedulerTables>());
        services.AddSingleton<SchedulerHealth>();
        services.AddSingleton<IStartStep>(provider => provider.GetRequiredService<SchedulerHealth>());

        // What the dashboard looks for.
        services.AddSingleton<IGlobalConfiguration>(GlobalConfiguration.Configuration);
        services.AddSingleton(DashboardRoutes.Routes);
    }
}
