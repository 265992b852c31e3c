using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Commands;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Asks whoever entered meanwhile to acknowledge the policies, and stops asking where it is no longer needed: one command for each policy.</summary>
/// <remarks>Before the reminders of the same hour, so that newcomers are asked and reminded in one go.</remarks>
[RunsAt("0 0 * * * ?")]
public sealed class AcknowledgementJob(IDbContextFactory<ConductDb> databases, IServiceScopeFactory scopes) : IScheduledJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var policies = await db.Policies.IgnoreAutoIncludes().Where(row => row.Calls.Any()).Select(row => row.Id).ToListAsync(ct);
        await scopes.RunEachAsync(policies.Select(policy => new KeepAcknowledgements(policy)), ct);
    }
}
