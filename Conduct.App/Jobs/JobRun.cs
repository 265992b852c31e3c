namespace Conduct.App.Jobs;

/// <summary>One run of a job, kept for a while so that an administrator sees how it went. No personal data.</summary>
public sealed class JobRun
{
    public const int JobMaxLength = 60;
    public const int TextMaxLength = 200;

    public Guid Id { get; init; }

    public required string Job { get; init; }

    public JobRunCause Cause { get; init; }

    /// <summary>The process that ran it.</summary>
    public required string Node { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>What it stands for, and is run for once: the time of the schedule, or the moment at which somebody asked for it. UTC.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>When its node last said that it is at it, UTC.</summary>
    public DateTimeOffset AliveAt { get; init; }

    /// <summary>UTC; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public JobRunOutcome Outcome { get; init; }

    /// <summary>Class names of what went wrong, never a message: that may hold names.</summary>
    public string? ErrorClass { get; init; }
}
