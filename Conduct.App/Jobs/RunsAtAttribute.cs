namespace Conduct.App.Jobs;

/// <summary>When a job runs. A job lies with its capability and is found by this attribute.</summary>
/// <param name="cron">Second minute hour day month weekday, in the organisation's zone.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RunsAtAttribute(string cron) : Attribute
{
    public string Cron => cron;
}
