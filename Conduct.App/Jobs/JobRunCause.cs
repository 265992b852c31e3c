namespace Conduct.App.Jobs;

/// <summary>Why a job ran.</summary>
public enum JobRunCause
{
    Schedule,
    Start,
    ByHand,
}
