namespace Conduct.App.Jobs;

/// <summary>How a run ended.</summary>
public enum JobRunOutcome
{
    Running,
    Succeeded,
    Failed,

    /// <summary>Its process ended before it did, or was told to.</summary>
    Interrupted,
}
