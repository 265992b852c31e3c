using Conduct.App.Data;
using Conduct.App.Work.Items;
using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Decisions keep their case open until everything is settled and nobody can appeal any more.</summary>
internal sealed class PenaltyMatters : CaseMatters
{
    protected override async Task<IReadOnlyList<ICaseMatter>> ReadAsync(ConductDb db, Guid caseFileId, CancellationToken ct) =>
        await db.PenaltyDecisions.AsNoTracking().Where(decision => decision.CaseFileId == caseFileId).ToListAsync(ct);

    protected override IQueryable<Guid> HoldingCases(ConductDb db, DateOnly today) =>
        db.PenaltyDecisions.Where(PenaltyDecision.KeepsCaseOpenOn(today)).Select(decision => decision.CaseFileId);
}
