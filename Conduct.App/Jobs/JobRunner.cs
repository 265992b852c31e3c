using Conduct.App.Jobs.Scheduler;

namespace Conduct.App.Jobs;

/// <summary>Runs a job as its rows allow: not while it is paused, nor beside another run of it, nor twice for one time of its schedule or one click.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, JobRuns runs, SchedulerSettings settings, TimeProvider clock)
{
    /// <param name="job">Name of a declared job; one of an earlier release is left alone.</param>
    /// <param name="cause">Why it runs.</param>
    /// <param name="due">What it stands for: a time of the schedule, or when somebody asked for it.</param>
    /// <param name="ct">The process stops.</param>
    /// <returns>False when it has to be asked for again, as another run is at work.</returns>
    public async Task<bool> RunAsync(string job, JobRunCause cause, DateTimeOffset due, CancellationToken ct)
    {
        if (JobSchedule.Find(job) is null || await runs.IsPausedAsync(job, ct))
        {
            return true;
        }

        var turn = await runs.BeginAsync(job, cause, due, Environment.MachineName, ct);
        if (turn.Run is { } run)
        {
            await RunAsync(job, run, ct);
        }

        return !turn.Later;
    }

    private async Task RunAsync(string job, Guid run, CancellationToken ct)
    {
        await using var lease = new Lease(settings.Beat, beat => runs.KeepAsync(run, beat), clock, ct);
        var (outcome, error) = (JobRunOutcome.Succeeded, (Exception?)null);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredKeyedService<IScheduledJob>(job).RunAsync(lease.Token);
        }
        catch (Exception thrown)
        {
            (outcome, error) = (lease.Token.IsCancellationRequested ? JobRunOutcome.Interrupted : JobRunOutcome.Failed, thrown);
            throw;
        }
        finally
        {
            // The run is over, and said so even while the process stops.
            await runs.EndAsync(run, outcome, error, CancellationToken.None);
        }
    }
}
