using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Security;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.MyWork;

/// <summary>Returned proposals, decisions to serve, receipts not confirmed, reviews to judge or overdue.</summary>
internal static class DecisionWork
{
    private static readonly DecisionStatus[] WithOfficer = [DecisionStatus.Returned, DecisionStatus.Approved, DecisionStatus.Served];

    public static async Task<List<MyWorkRow>> FindAsync(ConductDb db, Actor visitor, OrganisationClock clock, CancellationToken ct)
    {
        var decisions = await (
            from decision in db.PenaltyDecisions.VisibleTo(visitor, Permission.HandleCases)
            where WithOfficer.Contains(decision.Status)
            join subject in db.Subjects on decision.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on decision.CaseFileId equals caseFile.Id
            orderby decision.Id
            select new { decision.Id, decision.CaseFileId, caseFile.Number, subject.Name, decision.Status, decision.Proposed.At, decision.ApprovedAt })
            .Take(MyWorkQuery.MostOfAKind * WithOfficer.Length).ToListAsync(ct);
        var submitted = await (
            from review in db.WrittenReviews.VisibleTo(visitor, Permission.HandleCases)
            where review.Status == ReviewStatus.Submitted
            join subject in db.Subjects on review.SubjectId equals subject.Id
            join caseFile in db.CaseFiles on review.CaseFileId equals caseFile.Id
            orderby review.DueOn, review.Id
            select new { review.Id, review.CaseFileId, caseFile.Number, subject.Name, SubmittedOn = review.Versions.Max(version => (DateOnly?)version.SubmittedOn) })
            .Take(MyWorkQuery.MostOfAKind).ToListAsync(ct);
        return
        [
            .. decisions.Select(one => new MyWorkRow(
                KindOf(one.Status), one.Id, one.Number, one.Name, clock.DateOf(one.ApprovedAt ?? one.At), null, $"/cases/{one.CaseFileId}?tab=decision")),
            .. submitted.Select(one => new MyWorkRow(
                MyWorkKind.JudgeReview, one.Id, one.Number, one.Name, one.SubmittedOn ?? clock.Today, null, $"/cases/{one.CaseFileId}?tab=review")),
            .. await ApproverWork.OverdueAsync(db, visitor, Permission.HandleCases, clock, ct),
        ];
    }

    private static MyWorkKind KindOf(DecisionStatus status) => status switch
    {
        DecisionStatus.Returned => MyWorkKind.RevisePenalty,
        DecisionStatus.Approved => MyWorkKind.ServeDecision,
        _ => MyWorkKind.SecureReceipt,
    };
}
