using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.Server;

namespace Conduct.App.Jobs.Scheduler;

/// <summary>The workers of this node: some for the scheduled jobs, and others for long work, so that no export keeps a reminder waiting.</summary>
public sealed class SchedulerServers(JobStorage storage, SchedulerSettings settings, IServiceScopeFactory scopes)
{
    /// <summary>The queue of long work.</summary>
    public const string LongWork = "long";

    private const int Workers = 2;

    // More than a sweep takes to notice that it is to stop.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(15);

    /// <summary>How the servers of this process are called, before what the scheduler adds.</summary>
    public string Name { get; } = $"{Environment.MachineName}:{Environment.ProcessId}";

    /// <summary>Starts them; whoever asks sends the stop and disposes them.</summary>
    public IReadOnlyList<BackgroundJobServer> Start() => [Start("default", light: false), Start(LongWork, light: true)];

    // One of them does for both what the storage needs and looks at the schedules.
    private BackgroundJobServer Start(string queue, bool light) => new(
        new()
        {
            ServerName = Name,
            Queues = [queue],
            WorkerCount = Workers,
            IsLightweightServer = light,
            SchedulePollingInterval = settings.Poll,
            HeartbeatInterval = TimeSpan.FromSeconds(15),
            ShutdownTimeout = TimeToStop,
            Activator = new AspNetCoreJobActivator(scopes),
        },
        storage,
        Array.Empty<IBackgroundProcess>());
}
