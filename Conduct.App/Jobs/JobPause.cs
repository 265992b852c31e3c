namespace Conduct.App.Jobs;

/// <summary>A job that is paused, on every node, until the row is taken away; who and why stays in the audit.</summary>
public sealed class JobPause
{
    public required string Job { get; init; }

    public required string Reason { get; init; }

    /// <summary>Name of the account, as it was then.</summary>
    public required string By { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; init; }
}
