using Conduct.App.Work.Deadlines;

namespace Conduct.App.Work.Notifications;

public static class NotificationGroups
{
    public static IReadOnlyList<NotificationGroup> All { get; } = Enum.GetValues<NotificationGroup>();

    /// <summary>Nobody can switch these off.</summary>
    public static bool IsMandatory(this NotificationGroup group) => group <= NotificationGroup.OwnDuties;

    public static NotificationGroup Of(NotificationKind kind, string? deadline) => kind switch
    {
        NotificationKind.OverdueInReach or NotificationKind.OwnerLeft => NotificationGroup.Supervision,
        _ when deadline is not null => DeadlineKinds.Of(deadline).OwnerGroup,
        NotificationKind.ApprovalWaiting => NotificationGroup.Approvals,
        NotificationKind.PenaltyReturned or NotificationKind.PenaltyRejected or NotificationKind.PenaltyApproved => NotificationGroup.Proposals,
        NotificationKind.ReceiptConfirmed or NotificationKind.ReviewSubmitted
            or NotificationKind.TrainingUsedUp or NotificationKind.TrainingOfMeasureDone => NotificationGroup.Execution,
        NotificationKind.DecisionServed => NotificationGroup.OwnDecisions,
        NotificationKind.ReviewAssigned or NotificationKind.ReviewReturned or NotificationKind.ReviewExtended
            or NotificationKind.ReviewAccepted or NotificationKind.ReviewWaived => NotificationGroup.OwnReviews,
        _ => NotificationGroup.OwnDuties,
    };
}
