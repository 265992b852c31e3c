using Conduct.App.Data;
using Conduct.App.Platform.Calendar;
using Conduct.App.Platform.Commands;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Notifications;

/// <summary>Says what has to have been said about one written review by today, and nothing twice.</summary>
public sealed record SendReviewReminders(Guid ReviewId) : ICommand
{
    public static Permission Requires => Permission.RunJobs;
}

public sealed class SendReviewRemindersHandler(ConductDb db, CaseRecipients recipients, OrganisationClock clock) : ICommandHandler<SendReviewReminders>
{
    public async Task HandleAsync(SendReviewReminders command, Actor by, CancellationToken ct)
    {
        var review = await db.WrittenReviews.GetAsync(command.ReviewId, ct);
        var told = await db.Notifications.Where(row => row.ItemId == review.Id).Select(row => new { row.RecipientEmployeeId, row.Step }).ToHashSetAsync(ct);
        foreach (var reminder in ReviewReminders.DueBy(review, clock.Today))
        {
            var notice = await NoticeAsync(review, reminder, ct);
            db.Notifications.AddRange(notice.Rows(clock.Now).Where(row => !told.Contains(new { row.RecipientEmployeeId, row.Step })));
        }
    }

    private async Task<Notice> NoticeAsync(WrittenReview review, ReviewReminder reminder, CancellationToken ct)
    {
        var number = await db.CaseFiles.Where(row => row.Id == review.CaseFileId).Select(row => row.Number).SingleAsync(ct);
        var days = Math.Abs(clock.Today.DayNumber - review.DueOn.DayNumber);
        return new(KindOf(reminder, clock.Today, review.DueOn), review.Id, ReminderKey.Of(reminder, review.DueOn), review.CaseFileId, new(number, review.DueOn, days), await ToAsync(review, reminder.Audience, ct));
    }

    private async Task<IEnumerable<Guid>> ToAsync(WrittenReview review, ReminderAudience audience, CancellationToken ct) => audience switch
    {
        ReminderAudience.HrOfficer => await recipients.OfficersAsync(db, review.CaseFileId, review.SubjectId, await ServedByAsync(review, ct), ct),
        ReminderAudience.Manager => await recipients.ManagersAsync(db, review.CaseFileId, review.SubjectId, ct),
        _ => [review.EmployeeId],
    };

    private Task<Guid> ServedByAsync(WrittenReview review, CancellationToken ct) =>
        db.PenaltyDecisions.Where(row => row.Id == review.DecisionId).Select(row => row.Service!.Served.EmployeeId).SingleAsync(ct);

    // By the days as they are now: a sweep that comes late must not call a review due that is overdue.
    private static NotificationKind KindOf(ReviewReminder reminder, DateOnly today, DateOnly dueOn) =>
        reminder.Audience != ReminderAudience.Employee ? NotificationKind.ReviewOverdueInReach
        : today < dueOn ? NotificationKind.ReviewDueSoon
        : today == dueOn ? NotificationKind.ReviewDueToday
        : NotificationKind.ReviewOverdue;
}
