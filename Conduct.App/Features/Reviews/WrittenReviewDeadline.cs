using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Reviews;

/// <summary>Written reviews that the employee still owes.</summary>
public sealed class WrittenReviewDeadline : DeadlineKind
{
    public override string Code => nameof(WrittenReview);

    public override ReminderPlan Plan => ReminderPlan.WrittenReview;

    public override NotificationGroup OwnerGroup => NotificationGroup.OwnReviews;

    public override async Task<IReadOnlyList<DueItem>> OpenAsync(DeadlineScope scope, CancellationToken ct)
    {
        ReviewStatus[] owed = [.. ReviewWorkflow.Owed];
        var db = scope.Db;
        var open = await (
            from review in scope.Of<WrittenReview>()
            where owed.Contains(review.Status) && review.DueOn <= scope.Until
            join subject in db.Subjects on review.SubjectId equals subject.Id
            join decision in db.PenaltyDecisions on review.DecisionId equals decision.Id
            join caseFile in db.CaseFiles on review.CaseFileId equals caseFile.Id
            select new { review.Id, review.AssignedOn, review.DueOn, caseFile.Number, review.EmployeeId, subject.UnitId, decision.Service!.Served, review.CaseFileId })
            .ToListAsync(ct);
        return [.. open.Select(row => new DueItem(
            row.Id, Term.Until(row.DueOn, row.AssignedOn), row.Number!, row.EmployeeId, row.UnitId, row.Served.EmployeeId, row.CaseFileId))];
    }

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) =>
        audience == ReminderAudience.Owner ? $"/my/reviews/{itemId}" : $"/cases/{caseFileId}?tab=review";
}
