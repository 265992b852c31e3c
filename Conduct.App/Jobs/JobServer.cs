using Conduct.App.Jobs.Scheduler;
using Conduct.Domain.Kernel;
using Hangfire;
using Hangfire.Common;
using Hangfire.Logging;
using Hangfire.Storage;

namespace Conduct.App.Jobs;

/// <summary>Begins once the server answers: hands over the schedules, asks for what was missed, and lets the workers go.</summary>
public sealed class JobServer(
    JobStorage storage, IRecurringJobManager schedules, SchedulerServers servers, SchedulerSettings settings, MissedRuns missed, JobStarter starter, OrganisationTime time, ILoggerFactory logs)
    : IHostedLifecycleService, IDisposable
{
    private readonly ILogger _log = logs.CreateLogger<JobServer>();
    private readonly CancellationTokenSource _stop = new();
    private IReadOnlyList<BackgroundJobServer> _servers = [];
    private Task _begun = Task.CompletedTask;
    private Task? _end;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The start of the product does not wait for it.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        LogProvider.SetCurrentLogProvider(new SchedulerLog(logs.CreateLogger(SchedulerLog.Category)));
        _begun = Task.Run(BeginAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => SendStopAsync();

    public Task StopAsync(CancellationToken cancellationToken) => EndAsync(cancellationToken);

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        EndAsync(CancellationToken.None).GetAwaiter().GetResult();
        _stop.Dispose();
    }

    // A host may be told to stop twice at once: whoever comes second waits for the first, or the storage would go under its servers.
    private Task EndAsync(CancellationToken ct)
    {
        lock (_stop)
        {
            return _end ??= ShutDownAsync(ct);
        }
    }

    private async Task ShutDownAsync(CancellationToken ct)
    {
        await SendStopAsync();
        await Task.WhenAll(_servers.Select(server => server.WaitForShutdownAsync(ct)));
        foreach (var server in _servers)
        {
            server.Dispose();
        }
    }

    private async Task SendStopAsync()
    {
        await _stop.CancelAsync();
        await _begun;
        foreach (var server in _servers)
        {
            server.SendStop();
        }
    }

    // A database that is away for a while must not leave the product without reminders until somebody starts it again.
    private async Task BeginAsync()
    {
        using var again = new PeriodicTimer(settings.Poll);
        try
        {
            while (!await TryAsync())
            {
                await again.WaitForNextTickAsync(_stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The product stops.
        }
    }

    private async Task<bool> TryAsync()
    {
        try
        {
            await HandOverAsync();
            _stop.Token.ThrowIfCancellationRequested();
            _servers = servers.Start();
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            _log.LogError(error, "The scheduler could not begin; it is tried again");
            return false;
        }
    }

    private async Task HandOverAsync()
    {
        if (settings.Declares)
        {
            Declare();
            foreach (var run in await missed.FindAsync(_stop.Token))
            {
                starter.MakeUp(run);
            }
        }
    }

    private void Declare()
    {
        using (var connection = storage.GetConnection())
        {
            foreach (var gone in connection.GetRecurringJobs().Select(known => known.Id).Except(JobSchedule.All.Select(job => job.Name)))
            {
                schedules.RemoveIfExists(gone);
            }
        }

        foreach (var (name, cron) in JobSchedule.All.Select(job => (job.Name, job.Cron)))
        {
            var run = Job.FromExpression<ScheduledRun>(one => one.RunAsync(name, JobRunCause.Schedule, null, null, CancellationToken.None));
            schedules.AddOrUpdate(name, run, cron, new RecurringJobOptions { TimeZone = time.Zone });
        }
    }
}
