using Conduct.App.Data;
using Conduct.App.Jobs;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>期满解除: lifts the penalties whose influence period ended yesterday or before, one command each.</summary>
[RunsAt("0 5 0 * * ?")]
public sealed class LiftingJob(IDbContextFactory<ConductDb> databases, IServiceScopeFactory scopes, OrganisationClock clock) : IScheduledJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        await using var db = await databases.CreateDbContextAsync(ct);
        var over = await db.PenaltyDecisions.Where(decision => decision.Status == DecisionStatus.Executed && decision.InfluenceEndsOn < today).Select(decision => decision.Id).ToListAsync(ct);
        await scopes.RunEachAsync(over.Select(id => new LiftPenalty(id)), ct);
    }
}
