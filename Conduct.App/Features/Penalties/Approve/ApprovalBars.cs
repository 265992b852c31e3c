using Conduct.App.Data;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Asks waiting decisions themselves who may not decide them (rule 13).</summary>
internal sealed class ApprovalBars(Dictionary<Guid, PenaltyDecision> decisions, Dictionary<Guid, CaseFile> cases)
{
    public static async Task<ApprovalBars> ReadAsync(ConductDb db, IReadOnlyCollection<WorkItem> items, CancellationToken ct)
    {
        Guid[] ids = [.. items.Select(item => item.Id)];
        Guid[] caseIds = [.. items.Select(item => item.CaseFileId!.Value).Distinct()];

        // Of what they hold, the approval asks for nothing but the steps.
        var decisions = await db.PenaltyDecisions.AsNoTracking().IgnoreAutoIncludes().Include(row => row.Steps).Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        return new(decisions, await db.CaseFiles.AsNoTracking().Where(row => caseIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct));
    }

    public PenaltyDecision this[Guid id] => decisions[id];

    public string? Of(Guid id, Actor actor) => decisions[id].BarFor(cases[decisions[id].CaseFileId], actor);
}
