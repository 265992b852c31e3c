using Conduct.App.Jobs;

namespace Conduct.App.Features.Jobs;

/// <summary>A job as its administrator sees it. Times are the organisation's.</summary>
/// <param name="Name">Its class name.</param>
/// <param name="Cron">Its schedule.</param>
/// <param name="Next">When it is due next; null while it is paused.</param>
/// <param name="FailuresInARow">Failed runs since the last that went well.</param>
/// <param name="Pause">Who paused it and why; null when it is not paused.</param>
/// <param name="Runs">The latest first.</param>
public sealed record JobView(string Name, string Cron, DateTime? Next, int FailuresInARow, JobPauseView? Pause, IReadOnlyList<JobRunLine> Runs);

public sealed record JobPauseView(string By, DateTime At, string Reason);

/// <param name="Duration">Null while it runs, and when its process ended before it did.</param>
public sealed record JobRunLine(Guid Id, DateTime StartedAt, TimeSpan? Duration, JobRunCause Cause, JobRunOutcome Outcome, string? ErrorClass, string Node);
