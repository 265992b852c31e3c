using Conduct.App.Data;
using Conduct.App.Data.Audit;
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

public sealed class RunJobNowHandler(ConductDb db, AuditTrail audit, JobStarter starter) : ICommandHandler<RunJobNow>
{
    public async Task HandleAsync(RunJobNow command, Actor actor, CancellationToken ct)
    {
        var job = JobReading.RequireJob(command.Job, actor);
        Rule.Require(!await db.JobPauses.AnyAsync(row => row.Job == job, ct), JobRules.Paused);
        audit.Append(actor, AuditKinds.JobStartedByHand, new { Job = job }, "/jobs");
        starter.Start(job);
    }
}

/// <summary>Keeps a job from running on every node, until it is resumed. A run that has begun ends as usual.</summary>
public sealed record PauseJob(string Job, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class PauseJobHandler(ConductDb db, AuditTrail audit, OrganisationClock clock) : ICommandHandler<PauseJob>
{
    public async Task HandleAsync(PauseJob command, Actor actor, CancellationToken ct)
    {
        var job = JobReading.RequireJob(command.Job, actor);
        var reason = Rule.RequireText(command.Reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
        if (await db.JobPauses.AnyAsync(row => row.Job == job, ct))
        {
            throw new ConflictException(nameof(JobPause));
        }

        db.JobPauses.Add(new() { Job = job, Reason = reason, By = actor.Name, At = clock.Now });
        audit.Append(actor, AuditKinds.JobPaused, new { Job = job }, "/jobs", reason: reason);
    }
}

/// <summary>Lets a paused job run again, from its next time on.</summary>
public sealed record ResumeJob(string Job) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class ResumeJobHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ResumeJob>
{
    public async Task HandleAsync(ResumeJob command, Actor actor, CancellationToken ct)
    {
        var job = JobReading.RequireJob(command.Job, actor);
        db.JobPauses.Remove(await db.JobPauses.SingleOrDefaultAsync(row => row.Job == job, ct) ?? throw new ConflictException(nameof(JobPause)));
        audit.Append(actor, AuditKinds.JobResumed, new { Job = job }, "/jobs");
    }
}
