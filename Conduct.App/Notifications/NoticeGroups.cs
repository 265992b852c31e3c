using Conduct.App.Deadlines;

namespace Conduct.App.Notifications;

public static class NoticeGroups
{
    public static IReadOnlyList<NoticeGroup> All { get; } = Enum.GetValues<NoticeGroup>();

    /// <summary>Nobody can switch these off.</summary>
    public static bool IsMandatory(this NoticeGroup group) => group <= NoticeGroup.OwnDuties;

    public static NoticeGroup Of(NotificationKind kind, string? deadline) => kind switch
    {
        NotificationKind.OverdueInReach or NotificationKind.OwnerLeft => NoticeGroup.Supervision,
        _ when deadline is not null => DeadlineKinds.Of(deadline).OwnerGroup,
        NotificationKind.ApprovalWaiting => NoticeGroup.Approvals,
        NotificationKind.PenaltyReturned or NotificationKind.PenaltyRejected or NotificationKind.PenaltyApproved => NoticeGroup.Proposals,
        NotificationKind.ReceiptConfirmed or NotificationKind.ReviewSubmitted
            or NotificationKind.TrainingUsedUp or NotificationKind.TrainingOfMeasureDone => NoticeGroup.Execution,
        NotificationKind.DecisionServed => NoticeGroup.OwnDecisions,
        NotificationKind.ReviewAssigned or NotificationKind.ReviewReturned or NotificationKind.ReviewExtended
            or NotificationKind.ReviewAccepted or NotificationKind.ReviewWaived => NoticeGroup.OwnReviews,
        _ => NoticeGroup.OwnDuties,
    };
}
