using System.Runtime.CompilerServices;
using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

/// <summary>Deductions that are effective and not yet passed on, then those passed to the payroll of a month.</summary>
public sealed class PayrollQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    private const int Batch = 500;

    public async Task<(PageResult<PayrollLine> Page, PayrollTotals Totals)> ReadAsync(DateOnly month, Actor actor, PageRequest page, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var measures = MeasuresOf(db, month, actor);
        var sums = await measures.GroupBy(measure => measure.Status == MeasureStatus.Pending)
            .Select(group => new { Waiting = group.Key, Count = group.Count(), Fen = group.Sum(measure => measure.AmountFen ?? 0) }).ToListAsync(ct);
        var (waiting, passed) = (sums.Find(sum => sum.Waiting), sums.Find(sum => !sum.Waiting));
        return (await ReadPageAsync(db, measures, page, ct), new(waiting?.Count ?? 0, waiting?.Fen ?? 0, passed?.Count ?? 0, passed?.Fen ?? 0));
    }

    /// <summary>Every line of the month, for the export.</summary>
    public async IAsyncEnumerable<PayrollLine> StreamAsync(DateOnly month, Actor actor, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var page = new PageRequest(1, Batch);
        PageResult<PayrollLine> read;
        do
        {
            read = await ReadPageAsync(db, MeasuresOf(db, month, actor), page, ct);
            foreach (var line in read.Rows)
            {
                yield return line;
            }

            page = page with { Number = page.Number + 1 };
        }
        while (page.Skip < read.Total);
    }

    private static IQueryable<Measure> MeasuresOf(ConductDb db, DateOnly month, Actor actor)
    {
        var decisions = db.PenaltyDecisions.VisibleTo(actor, Permission.HandleCases);
        DecisionStatus[] inEffect = [.. DecisionWorkflow.InEffect];
        var effective = decisions.Where(decision => inEffect.Contains(decision.Status)).Select(decision => decision.Id);
        var visible = decisions.Select(decision => decision.Id);
        return db.Measures.AsNoTracking().Where(measure =>
            ((measure.Kind == MeasureKind.PerformanceDeduction || measure.Kind == MeasureKind.Compensation)
                && measure.Status == MeasureStatus.Pending && effective.Contains(measure.DecisionId))
            || (measure.PayrollMonth == month && visible.Contains(measure.DecisionId)));
    }

    private async Task<PageResult<PayrollLine>> ReadPageAsync(ConductDb db, IQueryable<Measure> measures, PageRequest page, CancellationToken ct)
    {
        var found = await (
            from measure in measures
            join decision in db.PenaltyDecisions on measure.DecisionId equals decision.Id
            join subject in db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby measure.PayrollMonth != null, subject.StaffNumber, measure.Id
            select new
            {
                DecisionId = decision.Id,
                decision.Version,
                MeasureId = measure.Id,
                CaseFileId = caseFile.Id,
                caseFile.Number,
                decision.EmployeeId,
                subject.StaffNumber,
                subject.Name,
                subject.UnitName,
                measure.Kind,
                measure.AmountFen,
                decision.ApprovedAt,
                decision.EffectiveOn,
                measure.PayrollMonth,
                PassedBy = measure.Settled!.Name,
            }).ToPageAsync(page, ct);
        var ids = found.Rows.Select(row => (Guid?)row.DecisionId).Distinct().ToList();
        var clauses = (await db.Allegations.AsNoTracking().Where(allegation => ids.Contains(allegation.DecisionId))
            .Select(allegation => new { allegation.DecisionId, allegation.ClauseCode, allegation.ClauseTitle, allegation.ClauseTitleEn }).ToListAsync(ct))
            .ToLookup(allegation => allegation.DecisionId, allegation => $"{allegation.ClauseCode} {Bilingual.Pick(allegation.ClauseTitle, allegation.ClauseTitleEn)}");
        var left = await db.LeftAmongAsync(found.Rows.Select(row => row.EmployeeId), clock.Today, ct);
        return new(
            [.. found.Rows.Select(row => new PayrollLine(
                DecisionId: row.DecisionId,
                Version: row.Version,
                MeasureId: row.MeasureId,
                CaseFileId: row.CaseFileId,
                CaseNumber: row.Number!,
                StaffNumber: row.StaffNumber,
                Name: row.Name,
                UnitName: row.UnitName,
                Kind: row.Kind,
                AmountFen: row.AmountFen ?? 0,
                DecidedOn: row.ApprovedAt is { } approved ? clock.DateOf(approved) : null,
                EffectiveOn: row.EffectiveOn,
                Clauses: string.Join(MeasureTexts.Separator, clauses[row.DecisionId].Order(StringComparer.Ordinal)),
                PayrollMonth: row.PayrollMonth,
                PassedBy: row.PassedBy,
                HasLeft: left.Contains(row.EmployeeId)))],
            found.Total,
            page);
    }
}

/// <summary>A deduction that waits to be passed to the payroll, or was passed in the month shown.</summary>
/// <param name="Version">The decision's version, which passing it on builds on.</param>
/// <param name="PassedBy">Who passed it; null while it waits.</param>
/// <param name="HasLeft">Whether the person no longer works here.</param>
public sealed record PayrollLine(
    Guid DecisionId,
    int Version,
    Guid MeasureId,
    Guid CaseFileId,
    string CaseNumber,
    string StaffNumber,
    string Name,
    string UnitName,
    MeasureKind Kind,
    long AmountFen,
    DateOnly? DecidedOn,
    DateOnly? EffectiveOn,
    string Clauses,
    DateOnly? PayrollMonth,
    string? PassedBy,
    bool HasLeft = false);

/// <summary>Sums of a month in fen, with the number of lines behind each.</summary>
public sealed record PayrollTotals(int Waiting, long WaitingFen, int Passed, long PassedFen);
