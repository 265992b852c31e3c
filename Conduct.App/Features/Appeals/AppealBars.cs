using Conduct.App.Data;
using Conduct.App.Work.Items;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Appeals;

/// <summary>Who had a hand in what some appeals are about: they admit and judge none of them.</summary>
internal sealed class AppealBars(IReadOnlyDictionary<Guid, IReadOnlySet<Guid>> barred)
{
    public static async Task<AppealBars> ReadAsync(ConductDb db, IReadOnlyCollection<WorkItem> items, CancellationToken ct)
    {
        Guid[] ids = [.. items.Select(item => item.Id)];
        var about = await db.Appeals.Where(appeal => ids.Contains(appeal.Id)).Select(appeal => new { appeal.Id, appeal.DecisionId }).ToListAsync(ct);
        Guid[] decisionIds = [.. about.Select(one => one.DecisionId)];
        var decisions = await db.PenaltyDecisions.AsNoTracking().IgnoreAutoIncludes().Include(row => row.Steps).Where(row => decisionIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        Guid[] caseIds = [.. decisions.Values.Select(decision => decision.CaseFileId).Distinct()];
        var cases = await db.CaseFiles.AsNoTracking().Where(row => caseIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        return new(about.ToDictionary(one => one.Id, one => decisions[one.DecisionId].BarredFromAppeal(cases[decisions[one.DecisionId].CaseFileId])));
    }

    public IReadOnlySet<Guid> Of(Guid appealId) => barred.GetValueOrDefault(appealId, new HashSet<Guid>());

    public IEnumerable<WorkItem> OpenTo(IEnumerable<WorkItem> items, Actor actor) => items.Where(item => actor.EmployeeId is { } id && !Of(item.Id).Contains(id));
}
