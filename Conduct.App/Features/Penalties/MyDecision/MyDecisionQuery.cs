using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

public sealed class MyDecisionQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless it is the visitor's own decision and served.</returns>
    public async Task<MyDecisionView?> FindAsync(Guid id, Actor by, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var decision = await db.PenaltyDecisions.OwnedBy(by).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (decision is null)
        {
            return null;
        }

        var subject = await db.Subjects.AsNoTracking().SingleAsync(row => row.Id == decision.SubjectId, ct);
        var caseFile = await db.CaseFiles.AsNoTracking().IgnoreAutoIncludes().Where(row => row.Id == decision.CaseFileId)
            .Select(row => new { row.Number, row.Incident!.OccurredOn, row.Incident.Place }).SingleAsync(ct);
        var allegations = subject.Allegations.Where(one => decision.AllegationIds.Contains(one.Id)).ToList();
        var service = decision.Service!;
        return new MyDecisionView(
            id,
            decision.Version,
            caseFile.Number!,
            decision.Status,
            new(subject.Name, subject.StaffNumber, subject.UnitName, subject.Post),
            caseFile.OccurredOn,
            caseFile.Place,
            decision.Grounds,
            allegations.SelectMany(one => one.EvidenceIds).Distinct().Count(),
            decision.Occurrence,
            await ClausesAsync(db, allegations, ct),
            [.. decision.Measures.OrderBy(measure => measure.Kind).Select(MeasureLine.Of)],
            service.ServedOn,
            decision.AppealEndsOn!.Value,
            decision.AppealEndsOn >= clock.Today,
            await db.OrgUnits.Where(unit => unit.ParentId == null).OrderBy(unit => unit.Code).Select(unit => unit.Name).FirstAsync(ct),
            service.Served.Name,
            clock.DateOf(decision.ApprovedAt!.Value),
            decision.ReceiptConfirmedAt is { } confirmed ? clock.DateOf(confirmed) : null,
            decision.Status == DecisionStatus.Served,
            await db.WrittenReviews.OwnedBy(by).Where(review => review.DecisionId == id).Select(review => (Guid?)review.Id).FirstOrDefaultAsync(ct),
            await TimelineAsync(db, decision, by, ct));
    }

    private static async Task<List<MyClause>> ClausesAsync(ConductDb db, List<Allegation> allegations, CancellationToken ct)
    {
        Guid[] ids = [.. allegations.Select(one => one.ClauseId)];
        var texts = await (
            from clause in db.PolicyClauses
            join version in db.PolicyVersions on clause.PolicyVersionId equals version.Id
            join policy in db.Policies on version.PolicyId equals policy.Id
            where ids.Contains(clause.Id)
            select new { clause.Id, clause.Text, clause.TextEn, policy.Title, policy.TitleEn }).ToDictionaryAsync(row => row.Id, ct);
        return [.. allegations.OrderBy(one => one.ClauseCode, StringComparer.Ordinal).Select(one => new MyClause(
            one.ClauseCode,
            Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn),
            Bilingual.Pick(texts[one.ClauseId].Text, texts[one.ClauseId].TextEn),
            Bilingual.Pick(texts[one.ClauseId].Title, texts[one.ClauseId].TitleEn),
            one.Finding))];
    }

    // Who in the company acted is not said: the subject sees what happened to them, and what they did themselves.
    private async Task<List<MyTimelineLine>> TimelineAsync(ConductDb db, PenaltyDecision decision, Actor by, CancellationToken ct)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.CaseFileId == decision.CaseFileId && entry.SubjectId == decision.SubjectId && entry.OpenToSubject)
            .OrderByDescending(entry => entry.Seq)
            .Select(entry => new { entry.Seq, entry.At, entry.EmployeeId, entry.Kind, entry.Details, entry.Reason })
            .ToListAsync(ct);
        return [.. entries.Select(entry => new MyTimelineLine(
            entry.Seq, clock.LocalOf(entry.At), entry.EmployeeId == by.EmployeeId, EventSentences.Of(entry.Kind, entry.Details), entry.Reason))];
    }
}

/// <summary>A measure as its subject reads it.</summary>
public sealed record MeasureLine(MeasureKind Kind, long? AmountFen, int? Days, string? Detail, MeasureStatus Status, DateOnly? DueOn, DateOnly? PayrollMonth)
{
    public static MeasureLine Of(Measure measure) =>
        new(measure.Kind, measure.AmountFen, measure.Days, measure.Detail, measure.Status, measure.DueOn, measure.PayrollMonth);

    /// <summary>The measure with its amount, such as 绩效扣罚 3,000 元.</summary>
    public string Text => AmountFen is { } fen
        ? MyDecisionTexts.MeasureAmountFormat.With(DomainTexts.Of(Kind), MeasureWords.Yuan(fen))
        : DomainTexts.Of(Kind);

    /// <summary>What is still to be known about it: title of a training, day it is due, payroll month.</summary>
    public string? Note => string.Join(PenaltyTexts.ListSeparator, Notes().OfType<string>()) is { Length: > 0 } notes ? notes : null;

    private IEnumerable<string?> Notes()
    {
        yield return Detail;
        yield return DueOn is { } due ? MyDecisionTexts.MeasureDueFormat.With(due) : null;
        yield return PayrollMonth is { } month ? MyDecisionTexts.MeasurePayrollFormat.With(month) : null;
    }

}

/// <summary>A served decision as its subject reads it: nothing of others, no narrative, no reporter, no evidence by name.</summary>
public sealed record MyDecisionView(
    Guid Id,
    int Version,
    string CaseNumber,
    DecisionStatus Status,
    MyDecisionPerson Person,
    DateOnly OccurredOn,
    string Place,
    string Grounds,
    int EvidenceCount,
    int Occurrence,
    IReadOnlyList<MyClause> Clauses,
    IReadOnlyList<MeasureLine> Measures,
    DateOnly ServedOn,
    DateOnly AppealEndsOn,
    bool AppealOpen,
    string IssuingUnit,
    string ServedBy,
    DateOnly ApprovedOn,
    DateOnly? ReceiptConfirmedOn,
    bool MayConfirm,
    Guid? ReviewId,
    IReadOnlyList<MyTimelineLine> Timeline);

public sealed record MyDecisionPerson(string Name, string StaffNumber, string UnitName, string Post);

public sealed record MyClause(string Code, string Title, string Text, string PolicyTitle, Finding? Finding);

/// <param name="At">In the organisation's zone.</param>
public sealed record MyTimelineLine(long Seq, DateTime At, bool Own, string What, string? Reason);
