using Conduct.Domain.Kernel;
using Quartz;

namespace Conduct.App.Jobs;

/// <summary>Names of the triggers of a job, which tell why it ran.</summary>
internal static class JobTriggers
{
    private const string Start = " at start ";

    public static string AtStart(string job) => $"{job}{Start}{NewId.Next()}";

    public static string ByHand(string job) => $"{job} by hand {NewId.Next()}";

    public static JobRunCause CauseOf(string job, TriggerKey trigger) =>
        trigger.Name == job ? JobRunCause.Schedule
        : trigger.Name.StartsWith(job + Start, StringComparison.Ordinal) ? JobRunCause.Start
        : JobRunCause.ByHand;
}
