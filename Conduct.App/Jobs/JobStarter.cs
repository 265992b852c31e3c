using Hangfire;

namespace Conduct.App.Jobs;

/// <summary>Asks the scheduler for a run besides the schedule.</summary>
public sealed class JobStarter(IBackgroundJobClient client)
{
    /// <summary>On whichever node is free.</summary>
    /// <param name="job">Name of a declared job.</param>
    public void Start(string job) => client.Enqueue<ScheduledRun>(run => run.RunAsync(job, JobRunCause.ByHand, null, null, CancellationToken.None));

    /// <summary>For a time of the schedule that has passed.</summary>
    public void MakeUp(MissedRun missed) => client.Enqueue<ScheduledRun>(run => run.RunAsync(missed.Job, JobRunCause.MadeUp, missed.DueAt, null, CancellationToken.None));
}
