using Conduct.App.Data;
using Conduct.App.Work.Items;
using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>Appeals keep their case open until they are answered.</summary>
internal sealed class AppealMatters : CaseMatters
{
    protected override async Task<IReadOnlyList<ICaseMatter>> ReadAsync(ConductDb db, Guid caseFileId, CancellationToken ct) =>
        await db.Appeals.AsNoTracking().Where(appeal => appeal.CaseFileId == caseFileId).ToListAsync(ct);

    protected override IQueryable<Guid> HoldingCases(ConductDb db, DateOnly today)
    {
        AppealStatus[] open = [.. AppealWorkflow.Open];
        return db.Appeals.Where(appeal => open.Contains(appeal.Status)).Select(appeal => appeal.CaseFileId);
    }
}
