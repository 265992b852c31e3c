using Conduct.App.Security;
using Conduct.App.Work.Deadlines;
using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Features.Reviews;

/// <summary>Written reviews that the employee still owes, unless the decision is stayed while an appeal runs; officers follow them, managers see them once they are overdue.</summary>
public sealed class OwedReview : DeadlineKind, ICaseClock
{
    private static readonly WorkTask Write = new("WriteReview", () => ReviewWorkTexts.WriteReview);
    private static readonly WorkTask Rewrite = new("RewriteReview", () => ReviewWorkTexts.RewriteReview);
    private static readonly WorkTask Overdue = new("ReviewOverdue", () => ReviewWorkTexts.ReviewOverdue);

    public override string Code => nameof(WrittenReview);

    public override string Name => ReviewWorkTexts.WrittenReview;

    public override IReadOnlyList<WorkTask> Tasks => [Write, Rewrite, Overdue];

    public override IReadOnlyList<Permission> ShownTo => [Permission.OwnFile];

    public override IReadOnlyList<Permission> WatchedBy => [Permission.ApprovePenalties, Permission.HandleCases];

    public override ReminderPlan Plan => ReminderPlan.WrittenReview;

    public override NotificationGroup OwnerGroup => NotificationGroup.OwnReviews;

    public int Order => 4;

    public override async Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct)
    {
        ReviewStatus[] owed = [.. ReviewWorkflow.Owed];
        var db = scope.Db;
        var fromAbove = scope.Reader is { IsOwner: false };
        var today = scope.Clock.Today;

        // Officers follow each text they asked for; managers hear of it when it is late.
        var until = scope.Reader is { Permission: Permission.ApprovePenalties } ? today.AddDays(-1) : scope.Until;
        var open = await scope.Most(
            from review in scope.Rows<WrittenReview>((reviews, reader) => reader.IsOwner ? reviews.OwnedBy(reader.Actor) : reviews.VisibleTo(reader.Actor, reader.Permission))
            where owed.Contains(review.Status) && review.DueOn <= until && (scope.CaseFileId == null || review.CaseFileId == scope.CaseFileId)
            join subject in db.Subjects on review.SubjectId equals subject.Id
            join decision in db.PenaltyDecisions on review.DecisionId equals decision.Id
            join caseFile in db.CaseFiles on review.CaseFileId equals caseFile.Id
            where decision.Status != DecisionStatus.Stayed
            orderby review.DueOn, review.Id
            select new
            {
                review.Id,
                review.AssignedOn,
                review.DueOn,
                review.Returns,
                review.EmployeeId,
                review.CaseFileId,
                caseFile.Number,
                subject.Name,
                subject.StaffNumber,
                subject.UnitId,
                decision.Service!.Served,
            }).ToListAsync(ct);
        return [.. open.Select(row => new WorkItem
        {
            Task = fromAbove && row.DueOn < today ? Overdue : row.Returns > 0 ? Rewrite : Write,
            Id = row.Id,
            Since = row.AssignedOn,
            Term = Term.Until(row.DueOn, row.AssignedOn),
            CaseNumber = row.Number,
            Person = new(row.Name, row.StaffNumber),
            OwnerId = row.EmployeeId,
            UnitId = row.UnitId,
            ResponsibleId = row.Served.EmployeeId,
            CaseFileId = row.CaseFileId,
            Link = LinkOf(row.Id, row.CaseFileId, fromAbove ? ReminderAudience.Manager : ReminderAudience.Owner),
        })];
    }

    public CaseClock ClockOf(WorkItem item, DateOnly today) => new(ReviewWorkTexts.ClockReviewDue, item.Since, item.DueOn, item.Person?.Name);

    public override string LinkOf(Guid itemId, Guid? caseFileId, ReminderAudience audience) =>
        audience == ReminderAudience.Owner ? $"/my/reviews/{itemId}" : $"/cases/{caseFileId}?tab=review";
}
