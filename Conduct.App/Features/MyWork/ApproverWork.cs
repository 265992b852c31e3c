using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>Approvals at the visitor's own step, and overdue reviews of their people.</summary>
internal static class ApproverWork
{
    public static async Task<List<MyWorkRow>> FindAsync(ConductDb db, Actor visitor, OrganisationClock clock, WorkingDayCalendar calendar, CancellationToken ct) =>
        [.. await ApprovalsAsync(db, visitor, clock, calendar, ct), .. await OverdueAsync(db, visitor, Permission.ApprovePenalties, clock, ct)];

    internal static async Task<IEnumerable<MyWorkRow>> OverdueAsync(ConductDb db, Actor visitor, Permission permission, OrganisationClock clock, CancellationToken ct)
    {
        ReviewStatus[] owed = [.. ReviewWorkflow.Owed];
        var today = clock.Today;
        var overdue = await (
            from review in db.WrittenReviews.VisibleTo(visitor, permission)
            where owed.Contains(review.Status) && review.DueOn < today
            join subject in db.Subjects on review.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on review.CaseFileId equals caseFile.Id
            orderby review.DueOn, review.Id
            select new { review.Id, review.CaseFileId, caseFile.Number, subject.Name, review.AssignedOn, review.DueOn }).Take(MyWorkQuery.MostOfAKind).ToListAsync(ct);
        return overdue.Select(one => new MyWorkRow(MyWorkKind.ReviewOverdue, one.Id, one.Number, one.Name, one.AssignedOn, one.DueOn, $"/cases/{one.CaseFileId}?tab=review"));
    }

    // Whether it is this person's step is decided by the decision itself; the query only narrows down to units and roles.
    private static async Task<IEnumerable<MyWorkRow>> ApprovalsAsync(ConductDb db, Actor visitor, OrganisationClock clock, WorkingDayCalendar calendar, CancellationToken ct)
    {
        Guid[] managed = [.. visitor.Grants.Where(grant => grant.Role == Role.Manager).Select(grant => grant.UnitId)];
        Guid[] overseen = [.. visitor.Grants.Where(grant => grant.Role == Role.Compliance).Select(grant => grant.UnitId)];
        var waiting = await db.PenaltyDecisions.VisibleTo(visitor, Permission.ApprovePenalties).AsNoTracking()
            .Where(decision => decision.Status == DecisionStatus.PendingApproval && decision.Steps.Any(step =>
                step.Round == decision.Round && step.Outcome == ApprovalOutcome.Waiting && step.AskedAt != null
                && ((step.Role == Role.Manager && managed.Contains(step.UnitId)) || (step.Role == Role.Compliance && overseen.Contains(step.UnitId)))))
            .OrderBy(decision => decision.Id)
            .Take(MyWorkQuery.MostOfAKind)
            .ToListAsync(ct);
        Guid[] caseIds = [.. waiting.Select(decision => decision.CaseFileId)];
        var cases = await db.CaseFiles.AsNoTracking().Where(caseFile => caseIds.Contains(caseFile.Id)).ToDictionaryAsync(caseFile => caseFile.Id, ct);
        return waiting
            .Where(decision => decision.BarFor(cases[decision.CaseFileId], visitor) is null)
            .Select(decision => new MyWorkRow(
                MyWorkKind.ApprovePenalty,
                decision.Id,
                cases[decision.CaseFileId].Number,
                cases[decision.CaseFileId].Subject(decision.SubjectId).Name,
                clock.DateOf(decision.CurrentStep!.AskedAt!.Value),
                ApprovalDeadline.DueOn(clock.DateOf(decision.CurrentStep.AskedAt.Value), calendar),
                $"/cases/{decision.CaseFileId}?tab=decision"));
    }
}
