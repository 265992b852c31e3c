using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Cases;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

public sealed class MyDecisionQuery(IDbContextFactory<ConductDb> databases, OrganisationClock clock)
{
    /// <returns>Null unless it is the visitor's own decision and served.</returns>
    public async Task<MyDecisionView?> FindAsync(Guid id, Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var decision = await db.PenaltyDecisions.OwnedBy(actor).AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
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
            Id: id,
            Version: decision.Version,
            CaseNumber: caseFile.Number!,
            Status: decision.Status,
            Person: new(subject.Name, subject.StaffNumber, subject.UnitName, subject.Post),
            OccurredOn: caseFile.OccurredOn,
            Place: caseFile.Place,
            Grounds: decision.Grounds,
            EvidenceCount: allegations.SelectMany(one => one.EvidenceIds).Distinct().Count(),
            Occurrence: decision.Occurrence,
            Clauses: await ClausesAsync(db, allegations, ct),
            Measures: [.. decision.Measures.OrderBy(measure => measure.Kind).Select(MeasureLine.Of)],
            ServedOn: service.ServedOn,
            AppealEndsOn: decision.AppealEndsOn!.Value,
            AppealOpen: decision.AppealEndsOn >= clock.Today,
            IssuingUnit: await db.OrgUnits.Where(unit => unit.ParentId == null).OrderBy(unit => unit.Code).Select(unit => unit.Name).FirstAsync(ct),
            ServedBy: service.Served.Name,
            ApprovedOn: clock.DateOf(decision.ApprovedAt!.Value),
            ReceiptConfirmedOn: decision.ReceiptConfirmedAt is { } confirmed ? clock.DateOf(confirmed) : null,
            MayConfirm: decision.Status == DecisionStatus.Served,
            ReviewId: await db.WrittenReviews.OwnedBy(actor).Where(review => review.DecisionId == id).Select(review => (Guid?)review.Id).FirstOrDefaultAsync(ct),
            Timeline: await TimelineAsync(db, decision, actor, ct));
    }

    private static async Task<IReadOnlyList<MyClause>> ClausesAsync(ConductDb db, IReadOnlyCollection<Allegation> allegations, CancellationToken ct)
    {
        var texts = await db.ClauseTextsAsync(allegations.Select(one => one.ClauseId), ct);
        return [.. allegations.OrderBy(one => one.ClauseCode, StringComparer.Ordinal).Select(one => new MyClause(
            one.ClauseCode, Bilingual.Pick(one.ClauseTitle, one.ClauseTitleEn), texts[one.ClauseId].Text, texts[one.ClauseId].Policy, one.Finding))];
    }

    // Who in the company acted is not said: the subject sees what happened to them, and what they did themselves.
    private async Task<List<MyTimelineLine>> TimelineAsync(ConductDb db, PenaltyDecision decision, Actor actor, CancellationToken ct)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.CaseFileId == decision.CaseFileId && entry.SubjectId == decision.SubjectId && entry.OpenToSubject)
            .OrderByDescending(entry => entry.Seq)
            .Select(entry => new { entry.Seq, entry.At, entry.EmployeeId, entry.Kind, entry.Details, entry.Reason })
            .ToListAsync(ct);
        return [.. entries.Select(entry => new MyTimelineLine(
            entry.Seq, clock.LocalOf(entry.At), entry.EmployeeId == actor.EmployeeId, EventSentences.Of(entry.Kind, entry.Details), entry.Reason))];
    }
}
