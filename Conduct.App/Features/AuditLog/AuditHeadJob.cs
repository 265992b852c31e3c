using Conduct.App.Jobs;
using Conduct.App.Platform.Audit;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.AuditLog;

/// <summary>Lets the head of the audit chain out of the house every day: into the log, and by mail to compliance.</summary>
[RunsAt("0 10 7 * * ?")]
public sealed class AuditHeadJob(AuditHeadLog log, CommandRunner commands, OrganisationClock clock) : IScheduledJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (await log.WriteAsync(ct) is { } head)
        {
            await commands.RunAsync(new SendAuditHead(clock.Today, head), Actor.System);
        }
    }
}
