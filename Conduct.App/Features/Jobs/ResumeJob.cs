using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Jobs;

/// <summary>Lets a paused job run again, from its next time on.</summary>
public sealed record ResumeJob(string Job) : ICommand
{
    public static Permission Requires => Permission.ManageInstallation;
}

public sealed class ResumeJobHandler(ConductDb db, AuditTrail audit) : ICommandHandler<ResumeJob>
{
    public async Task HandleAsync(ResumeJob command, Actor by, CancellationToken ct)
    {
        var job = JobReading.RequireJob(command.Job, by);
        db.JobPauses.Remove(await db.JobPauses.SingleOrDefaultAsync(row => row.Job == job, ct) ?? throw new ConflictException(nameof(JobPause)));
        audit.Append(by, AuditKinds.JobResumed, new { Job = job }, "/jobs");
    }
}
