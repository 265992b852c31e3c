using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Notifications;

/// <summary>Turns what happened into notifications, in the save of the change itself.</summary>
public sealed class NotificationStep(CaseRecipients recipients) : ICommitStep
{
    public async Task BeforeSaveAsync(ConductDb db, IReadOnlyList<RecordedEvent> recorded, CancellationToken ct)
    {
        var told = new HashSet<(Guid, Guid, string)>();
        foreach (var (happened, _, at) in recorded)
        {
            if (await NoticeAsync(db, happened, ct) is { } notice)
            {
                db.Notifications.AddRange(notice.Rows(at).Where(row => told.Add((row.RecipientEmployeeId, row.ItemId, row.Step))));
            }
        }
    }

    private Task<NotificationDraft?> NoticeAsync(ConductDb db, DomainEvent happened, CancellationToken ct) => happened switch
    {
        PenaltyProposed one => ApprovalAsync(db, one.DecisionId, ct),
        PenaltyRevised one => ApprovalAsync(db, one.DecisionId, ct),
        PenaltyPassedLevel one => ApprovalAsync(db, one.DecisionId, ct),
        PenaltyReturned one => ToProposerAsync(db, NotificationKind.PenaltyReturned, one.DecisionId, ct),
        PenaltyRejected one => ToProposerAsync(db, NotificationKind.PenaltyRejected, one.DecisionId, ct),
        PenaltyApproved one => ToProposerAsync(db, NotificationKind.PenaltyApproved, one.DecisionId, ct),
        DecisionServed one => ToSubjectAsync(db, one.DecisionId, ct),
        ReceiptConfirmed one => ReceiptAsync(db, one.DecisionId, ct),
        ReviewSubmitted one => SubmittedAsync(db, one.ReviewId, one.Number, ct),
        ReviewAssigned one => ToAuthorAsync(db, NotificationKind.ReviewAssigned, one.ReviewId, "", one.DueOn, ct),
        ReviewReturned one => ToAuthorAsync(db, NotificationKind.ReviewReturned, one.ReviewId, $"-{one.Number}", one.DueOn, ct),
        ReviewExtended one => ToAuthorAsync(db, NotificationKind.ReviewExtended, one.ReviewId, "", one.DueOn, ct),
        ReviewAccepted one => ToAuthorAsync(db, NotificationKind.ReviewAccepted, one.ReviewId, "", null, ct),
        ReviewWaived one => ToAuthorAsync(db, NotificationKind.ReviewWaived, one.ReviewId, "", null, ct),
        _ => Task.FromResult<NotificationDraft?>(null),
    };

    private async Task<NotificationDraft?> ApprovalAsync(ConductDb db, Guid decisionId, CancellationToken ct)
    {
        var decision = await DecisionAsync(db, decisionId, ct);
        var step = $"{NotificationKind.ApprovalWaiting}-{decision.Round}-{decision.CurrentStep?.Level}";
        return await AboutAsync(db, NotificationKind.ApprovalWaiting, decision, step, await recipients.ApproversAsync(db, decision, ct), ct) with { UnitId = decision.CurrentStep?.UnitId };
    }

    private static async Task<NotificationDraft?> ToProposerAsync(ConductDb db, NotificationKind kind, Guid decisionId, CancellationToken ct)
    {
        var decision = await DecisionAsync(db, decisionId, ct);
        return await AboutAsync(db, kind, decision, $"{kind}-{decision.Round}", [decision.Proposed.EmployeeId], ct);
    }

    private static async Task<NotificationDraft?> ToSubjectAsync(ConductDb db, Guid decisionId, CancellationToken ct)
    {
        var decision = await DecisionAsync(db, decisionId, ct);
        return await AboutAsync(db, NotificationKind.DecisionServed, decision, nameof(NotificationKind.DecisionServed), [decision.EmployeeId], ct);
    }

    private async Task<NotificationDraft?> ReceiptAsync(ConductDb db, Guid decisionId, CancellationToken ct)
    {
        var decision = await DecisionAsync(db, decisionId, ct);
        var officers = await recipients.OfficersAsync(db, decision.CaseFileId, decision.SubjectId, decision.Service!.Served.EmployeeId, ct);
        var unit = await CaseRecipients.UnitOfAsync(db, decision.SubjectId, ct);
        return await AboutAsync(db, NotificationKind.ReceiptConfirmed, decision, nameof(NotificationKind.ReceiptConfirmed), officers, ct) with { UnitId = unit };
    }

    private async Task<NotificationDraft?> SubmittedAsync(ConductDb db, Guid reviewId, int number, CancellationToken ct)
    {
        var review = await ReviewAsync(db, reviewId, ct);
        var decision = await DecisionAsync(db, review.DecisionId, ct);
        var officers = await recipients.OfficersAsync(db, review.CaseFileId, review.SubjectId, decision.Service!.Served.EmployeeId, ct);
        var unit = await CaseRecipients.UnitOfAsync(db, review.SubjectId, ct);
        return new(NotificationKind.ReviewSubmitted, reviewId, $"{NotificationKind.ReviewSubmitted}-{number}", review.CaseFileId, new(await NumberAsync(db, review.CaseFileId, ct)), officers) { UnitId = unit };
    }

    private static async Task<NotificationDraft?> ToAuthorAsync(ConductDb db, NotificationKind kind, Guid reviewId, string which, DateOnly? dueOn, CancellationToken ct)
    {
        var review = await ReviewAsync(db, reviewId, ct);
        return new(kind, reviewId, $"{kind}{which}", review.CaseFileId, new(await NumberAsync(db, review.CaseFileId, ct), dueOn), [review.EmployeeId]);
    }

    private static async Task<NotificationDraft> AboutAsync(ConductDb db, NotificationKind kind, PenaltyDecision decision, string step, IEnumerable<Guid> to, CancellationToken ct) =>
        new(kind, decision.Id, step, decision.CaseFileId, new(await NumberAsync(db, decision.CaseFileId, ct)), to);

    private static async Task<PenaltyDecision> DecisionAsync(ConductDb db, Guid id, CancellationToken ct) =>
        db.PenaltyDecisions.Local.FindEntry(id)?.Entity ?? await db.PenaltyDecisions.SingleAsync(row => row.Id == id, ct);

    private static async Task<WrittenReview> ReviewAsync(ConductDb db, Guid id, CancellationToken ct) =>
        db.WrittenReviews.Local.FindEntry(id)?.Entity ?? await db.WrittenReviews.SingleAsync(row => row.Id == id, ct);

    private static async Task<string?> NumberAsync(ConductDb db, Guid caseFileId, CancellationToken ct) =>
        db.CaseFiles.Local.FindEntry(caseFileId)?.Entity.Number ?? await db.CaseFiles.Where(row => row.Id == caseFileId).Select(row => row.Number).SingleAsync(ct);
}
