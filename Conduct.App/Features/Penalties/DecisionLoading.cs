using Conduct.App.Data;
using Conduct.App.Platform.Commands;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

internal static class DecisionLoading
{
    /// <summary>The decision as the page showed it, with the case it belongs to.</summary>
    public static async Task<(PenaltyDecision Decision, CaseFile CaseFile)> GetDecisionAsync(
        this ConductDb db, Guid id, int version, Actor actor, Permission permission, CancellationToken ct)
    {
        var decision = await db.PenaltyDecisions.VisibleTo(actor, permission).GetAsync(id, version, ct);
        return (decision, await db.CaseFiles.GetAsync(decision.CaseFileId, ct));
    }
}
