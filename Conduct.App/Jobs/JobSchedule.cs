using System.Reflection;

namespace Conduct.App.Jobs;

/// <summary>Every job with its time: the classes that bear <see cref="RunsAtAttribute"/>.</summary>
public static class JobSchedule
{
    public static IReadOnlyList<JobDeclaration> All { get; } = [.. typeof(JobSchedule).Assembly.GetTypes()
        .Select(type => (Job: type, At: type.GetCustomAttribute<RunsAtAttribute>()))
        .Where(one => one.At is not null)
        .OrderBy(one => one.Job.Name, StringComparer.Ordinal)
        .Select(one => new JobDeclaration(one.Job, one.At!.Cron))];

    /// <returns>Null when there is no such job.</returns>
    public static JobDeclaration? Find(string name) => All.FirstOrDefault(job => job.Name == name);

    public static JobDeclaration Of<TJob>()
        where TJob : IScheduledJob => All.Single(job => job.Job == typeof(TJob));
}
