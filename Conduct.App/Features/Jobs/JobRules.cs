namespace Conduct.App.Features.Jobs;

/// <summary>Codes of the rules about scheduled jobs.</summary>
public static class JobRules
{
    public const string Paused = "Jobs.Paused";
}
