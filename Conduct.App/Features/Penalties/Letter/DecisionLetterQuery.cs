using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

public sealed class DecisionLetterQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null when there is no such decision for this visitor, or it did not pass.</returns>
    public async Task<DecisionLetter?> FindAsync(Guid caseFileId, Guid decisionId, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        DecisionStatus[] dropped = [.. DecisionWorkflow.Dropped];
        var decision = await db.PenaltyDecisions.VisibleTo(actor, Permission.ReadCases).AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == decisionId && row.CaseFileId == caseFileId && !dropped.Contains(row.Status), ct);
        return decision is null ? null : await db.LetterOfAsync(decision, clock, ct);
    }
}
