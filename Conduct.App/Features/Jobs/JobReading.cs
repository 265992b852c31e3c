using Conduct.App.Jobs;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Jobs;

internal static class JobReading
{
    /// <summary>Jobs work for the whole company: only whoever looks after all of it has a say in them.</summary>
    public static bool LooksAfterJobs(this Actor actor) => actor.ReachOf(Permission.ManageInstallation).Everything;

    /// <exception cref="NotFoundException">There is no such job for this actor.</exception>
    public static string RequireJob(string name, Actor actor) =>
        actor.LooksAfterJobs() && JobSchedule.Find(name) is { } job ? job.Name : throw new NotFoundException(nameof(JobSchedule));
}
