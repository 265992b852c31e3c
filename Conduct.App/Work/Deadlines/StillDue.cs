using Conduct.App.Data;
using Conduct.App.Features.Penalties;
using Conduct.App.Features.Reviews;
using Conduct.App.Features.Training;
using Conduct.App.Platform.Calendar;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;

namespace Conduct.App.Work.Deadlines;

/// <summary>Whether what a notification asks for is still to be done: what waited for its turn may be out of date by then.</summary>
public sealed class StillDue(WorkingDays workingDays, OrganisationClock clock)
{
    private static readonly string Approval = new ApprovalDeadline().Code;
    private static readonly string Review = new WrittenReviewDeadline().Code;
    private static readonly string Training = new TrainingDeadline().Code;

    public async Task<bool> StillAsksAsync(ConductDb db, Notification notification, CancellationToken ct)
    {
        if (KindOf(notification) is not { } code)
        {
            return true;
        }

        var kind = DeadlineKinds.Of(code);
        var scope = new DeadlineScope(db, clock, await workingDays.CalendarAsync(ct), DateOnly.MaxValue, [notification.ItemId]);
        return (await kind.OpenAsync(scope, ct)).Any(item => IsOf(notification, item.Term));
    }

    private static string? KindOf(Notification notification) => notification.Kind switch
    {
        NotificationKind.ApprovalWaiting => Approval,
        NotificationKind.ReviewAssigned or NotificationKind.ReviewReturned or NotificationKind.ReviewExtended => Review,
        NotificationKind.TrainingAssigned or NotificationKind.TrainingExtended or NotificationKind.TrainingAllowedAgain => Training,
        _ => notification.Deadline,
    };

    // A reminder of an earlier term is as much out of date as one of an item that is done.
    private static bool IsOf(Notification notification, Term term) => notification switch
    {
        { Kind: NotificationKind.ApprovalWaiting } => notification.Step.EndsWith($"-{term.Period}", StringComparison.Ordinal),
        { Deadline: null } or { Kind: NotificationKind.OwnerLeft } => true,
        _ => ReminderStep.Read(notification.Step, term) is not null,
    };
}
