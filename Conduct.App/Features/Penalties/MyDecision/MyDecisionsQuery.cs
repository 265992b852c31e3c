using Conduct.App.Data;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>One's own decisions from service on, the latest first; of the case only its number.</summary>
public sealed class MyDecisionsQuery(IDbContextFactory<ConductDb> databases)
{
    public async Task<IReadOnlyList<MyDecisionRow>> ListAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var decisions = await db.PenaltyDecisions.OwnedBy(actor).AsNoTracking().ToListAsync(ct);
        Guid[] cases = [.. decisions.Select(one => one.CaseFileId).Distinct()];
        var numbers = await db.CaseFiles.AsNoTracking().IgnoreAutoIncludes().Where(one => cases.Contains(one.Id))
            .Select(one => new { one.Id, one.Number }).ToDictionaryAsync(one => one.Id, one => one.Number ?? "", ct);
        Guid[] allegationIds = [.. decisions.SelectMany(one => one.AllegationIds)];
        var clauses = await db.Allegations.AsNoTracking().Where(one => allegationIds.Contains(one.Id))
            .Select(one => new { one.Id, one.ClauseTitle, one.ClauseTitleEn }).ToDictionaryAsync(one => one.Id, one => Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn), ct);
        return [.. decisions.OrderByDescending(one => one.Service!.ServedOn).ThenBy(one => one.Id).Select(one => new MyDecisionRow(
            one.Id,
            numbers[one.CaseFileId],
            one.Service!.ServedOn,
            one.Status,
            [.. one.AllegationIds.Select(id => clauses[id]).Distinct()],
            [.. one.Measures.OrderBy(measure => measure.Kind).Select(MeasureLine.Of)],
            one.InfluenceEndsOn))];
    }
}

public sealed record MyDecisionRow(
    Guid Id, string CaseNumber, DateOnly ServedOn, DecisionStatus Status, IReadOnlyList<string> Clauses, IReadOnlyList<MeasureLine> Measures, DateOnly? InfluenceEndsOn);
