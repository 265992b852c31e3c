using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Texts;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Penalties;

public sealed class MyDecisionQuery(IDbContextFactory<ConductDb> databases, DeductionReader deductions, PayrollSettings settings, OrganisationClock clock)
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

        var service = decision.Service!;
        return new MyDecisionView(
            Id: id,
            Version: decision.Version,
            Status: decision.Status,
            Letter: await db.LetterOfAsync(decision, clock, ct),
            Measures: [.. decision.Measures.OrderBy(measure => measure.Kind).Select(MeasureLine.Of)],
            ServedOn: service.ServedOn,
            AppealEndsOn: decision.AppealEndsOn!.Value,
            AppealOpen: decision.AppealClosedOn is null && decision.AppealEndsOn >= clock.Today,
            ServedBy: service.Served.Name,
            ApprovedOn: clock.DateOf(decision.ApprovedAt!.Value),
            ReceiptConfirmedOn: decision.ReceiptConfirmedAt is { } confirmed ? clock.DateOf(confirmed) : null,
            MayConfirm: decision.Status == DecisionStatus.Served,
            ReviewId: await db.WrittenReviews.OwnedBy(actor).Where(review => review.DecisionId == id).Select(review => (Guid?)review.Id).FirstOrDefaultAsync(ct),
            AppealId: decision.AppealId,
            MayAppeal: decision.IsAppealable,
            Timeline: await TimelineAsync(db, decision, actor, ct))
        {
            AppealNote = decision.IsAppealGivenUp ? MyDecisionTexts.AppealGivenUp : decision.AppealEndsOn < clock.Today ? MyDecisionTexts.AppealOver : null,
            Plan = await PlanAsync(db, decision, ct),
        };
    }

    // Their own wage and nobody else's: the decision is the visitor's own.
    private async Task<PlanView?> PlanAsync(ConductDb db, PenaltyDecision decision, CancellationToken ct)
    {
        var pay = await deductions.ReadAsync(db, db.Employees.Where(one => one.Id == decision.EmployeeId).Select(one => one.Id), ct);
        return PlanView.Of(decision, pay[decision.EmployeeId], clock.Today.StartOfMonth(), settings.WaitsForAppeal);
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
