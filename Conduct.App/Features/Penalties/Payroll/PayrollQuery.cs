using System.Runtime.CompilerServices;
using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>What the plans have for a month, then what was passed to its payroll.</summary>
public sealed class PayrollQuery(IDbContextFactory<ConductDb> databases, DeductionReader reader, OrganisationClock clock)
{
    private const int Batch = 500;

    public async Task<(PageResult<PayrollLine> Page, PayrollTotals Totals)> ReadAsync(DateOnly month, Actor actor, PageRequest page, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var reading = new PayrollReading(db, reader, clock, month);
        var lines = await reading.ReadAsync(actor, ct);
        PayrollLine[] waiting = [.. lines.Where(line => line.Waits)];
        PayrollLine[] passed = [.. lines.Where(line => line.PartId is not null)];
        var totals = new PayrollTotals(
            waiting.Length, waiting.Sum(line => line.AmountFen), passed.Length, passed.Sum(line => line.AmountFen), lines.Count(line => line.Blocked is not null), reading.Before);
        return (new(await WithClausesAsync(db, lines.Skip(page.Skip).Take(page.Size), ct), lines.Count, page), totals);
    }

    /// <summary>Every line of the month, for the export.</summary>
    public async IAsyncEnumerable<PayrollLine> StreamAsync(DateOnly month, Actor actor, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        foreach (var batch in (await new PayrollReading(db, reader, clock, month).ReadAsync(actor, ct)).Chunk(Batch))
        {
            foreach (var line in await WithClausesAsync(db, batch, ct))
            {
                yield return line;
            }
        }
    }

    private static async Task<IReadOnlyList<PayrollLine>> WithClausesAsync(ConductDb db, IEnumerable<PayrollLine> lines, CancellationToken ct)
    {
        PayrollLine[] shown = [.. lines];
        Guid?[] ids = [.. shown.Select(line => (Guid?)line.DecisionId).Distinct()];
        var clauses = (await db.Allegations.AsNoTracking().Where(allegation => ids.Contains(allegation.DecisionId))
            .Select(allegation => new { allegation.DecisionId, allegation.ClauseCode, allegation.ClauseTitle, allegation.ClauseTitleEn }).ToListAsync(ct))
            .ToLookup(allegation => allegation.DecisionId, allegation => $"{allegation.ClauseCode} {Bilingual.Pick(allegation.ClauseTitle, allegation.ClauseTitleEn)}");
        return [.. shown.Select(line => line with { Clauses = string.Join(MeasureTexts.Separator, clauses[line.DecisionId].Order(StringComparer.Ordinal)) })];
    }
}
