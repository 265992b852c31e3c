using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Policies;

/// <summary>Puts versions in force on their day: one command for each policy.</summary>
[RunsAt("0 1 0 * * ?")]
public sealed class PolicyPlanJob(IDbContextFactory<ConductDb> databases, IServiceScopeFactory scopes, OrganisationClock clock) : IScheduledJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var today = clock.Today;
        var policies = await db.PolicyVersions.IgnoreAutoIncludes().Where(version => version.PlannedFrom <= today).Select(version => version.PolicyId).Distinct().ToListAsync(ct);
        await scopes.RunEachAsync(policies.Select(policy => new CarryOutPolicyPlan(policy)), ct);
    }
}
