using Conduct.App.Jobs.Scheduler;
using Conduct.Domain.Kernel;
using Hangfire;
using Hangfire.Server;

namespace Conduct.App.Jobs;

/// <summary>What the scheduler keeps and calls: a job by its name. The names of this class and of its method stand in the scheduler's tables.</summary>
/// <remarks>A run that fails is not tried again before its next time; it stands among our own runs, so the scheduler need not keep it.</remarks>
[AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete)]
public sealed class ScheduledRun(JobRunner runner, IBackgroundJobClient client, OrganisationTime time, SchedulerSettings settings)
{
    /// <summary>Set by the scheduler: when it found that the time had come, in seconds since 1970.</summary>
    private const string FoundDue = "Time";

    /// <param name="due">What it stands for; null: the time of the schedule that the scheduler found reached.</param>
    /// <param name="context">Given by the scheduler.</param>
    /// <param name="ct">Given by the scheduler.</param>
    [JobDisplayName("{0}")]
    public async Task RunAsync(string job, JobRunCause cause, DateTimeOffset? due, PerformContext? context, CancellationToken ct)
    {
        // A job of an earlier release has no times any more.
        if ((due ?? DueOf(job, context!)) is { } standsFor && !await runner.RunAsync(job, cause, standsFor, ct))
        {
            client.Schedule<ScheduledRun>(run => run.RunAsync(job, cause, standsFor, null, CancellationToken.None), settings.Again);
        }
    }

    private DateTimeOffset? DueOf(string job, PerformContext context) =>
        JobSchedule.Find(job)?.DueBy(DateTimeOffset.FromUnixTimeSeconds(context.GetJobParameter<long>(FoundDue)), time.Zone);
}
