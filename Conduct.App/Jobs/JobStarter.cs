using Hangfire;

namespace Conduct.App.Jobs;

/// <summary>Asks the scheduler for a run besides the schedule.</summary>
public sealed class JobStarter(IBackgroundJobClient client, TimeProvider clock)
{
    /// <summary>On whichever node is free.</summary>
    /// <param name="job">Name of a declared job.</param>
    public void Start(string job) => Ask(job, JobRunCause.ByHand, WholeMicroseconds(clock.GetUtcNow()));

    /// <summary>For a time of the schedule that has passed.</summary>
    public void MakeUp(MissedRun missed) => Ask(missed.Job, JobRunCause.MadeUp, missed.DueAt);

    private void Ask(string job, JobRunCause cause, DateTimeOffset due) => client.Enqueue<ScheduledRun>(run => run.RunAsync(job, cause, due, null, CancellationToken.None));

    // The coarser of the two databases.
    private static DateTimeOffset WholeMicroseconds(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond));
}
