namespace Conduct.App.Jobs;

/// <summary>Whether a run may begin.</summary>
/// <param name="Run">Its id; null when it may not.</param>
/// <param name="Later">Another run of the job is at work: this one has to ask again.</param>
public readonly record struct JobTurn(Guid? Run, bool Later)
{
    /// <summary>What it stands for has had its run.</summary>
    public static JobTurn Past { get; } = new(null, Later: false);

    public static JobTurn Wait { get; } = new(null, Later: true);
}
