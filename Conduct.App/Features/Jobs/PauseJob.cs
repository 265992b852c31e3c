using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Jobs;

/// <summary>Keeps a job from running on every node, until it is resumed. A run that has begun ends as usual.</summary>
public sealed record PauseJob(string Job, string? Reason) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class PauseJobHandler(ConductDb db, AuditTrail audit, OrganisationClock clock) : ICommandHandler<PauseJob>
{
    public async Task HandleAsync(PauseJob command, Actor by, CancellationToken ct)
    {
        var job = JobReading.RequireJob(command.Job, by);
        var reason = Rule.RequireText(command.Reason, KernelRules.ReasonMaxLength, KernelRules.ReasonMissing);
        if (await db.JobPauses.AnyAsync(row => row.Job == job, ct))
        {
            throw new ConflictException(nameof(JobPause));
        }

        db.JobPauses.Add(new() { Job = job, Reason = reason, By = by.Name, At = clock.Now });
        audit.Append(by, AuditKinds.JobPaused, new { Job = job }, "/jobs", reason: reason);
    }
}
