namespace Conduct.App.Jobs;

/// <summary>Why a job ran.</summary>
public enum JobRunCause
{
    Schedule,

    /// <summary>Its time passed while nothing was running.</summary>
    MadeUp,
    ByHand,
}
