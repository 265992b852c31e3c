using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Jobs;

/// <summary>Runs a job once, besides its schedule, on whichever node is free.</summary>
public sealed record RunJobNow(string Job) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class RunJobNowHandler(ConductDb db, AuditTrail audit, JobStarter starter, OrganisationClock clock) : ICommandHandler<RunJobNow>
{
    public async Task HandleAsync(RunJobNow command, Actor by, CancellationToken ct)
    {
        var job = JobReading.RequireJob(command.Job, by);
        Rule.Require(!await db.JobPauses.AnyAsync(row => row.Job == job, ct), JobRules.Paused);
        audit.Append(by, AuditKinds.JobStartedByHand, new { Job = job }, "/jobs");
        await starter.StartAsync(job, clock.Now, ct);
    }
}
