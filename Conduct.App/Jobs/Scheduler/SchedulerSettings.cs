namespace Conduct.App.Jobs.Scheduler;

/// <summary>The times of the scheduler. Tests take shorter ones.</summary>
public sealed record SchedulerSettings
{
    /// <summary>After so long without a word from its node, what was taken from the queue is given to another (PostgreSQL; each node says a word five times meanwhile).</summary>
    public TimeSpan Invisibility { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>How often the queue is looked at for what other nodes put there, and the schedule for what has become due.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a run writes down that it goes on.</summary>
    public TimeSpan Beat { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>After so long without a beat a run is over: its process was killed.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>When a run is asked for again that found another one at work.</summary>
    public TimeSpan Again { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether this node hands the schedules to the scheduler, which goes by the real clock.</summary>
    public bool Declares { get; init; } = true;
}
