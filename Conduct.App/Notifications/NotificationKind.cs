namespace Conduct.App.Notifications;

/// <summary>What a person can be told; each has a text of its own.</summary>
public enum NotificationKind
{
    ApprovalWaiting,
    PenaltyReturned,
    PenaltyRejected,
    PenaltyApproved,
    DecisionServed,
    ReceiptConfirmed,
    ReviewAssigned,
    ReviewSubmitted,
    ReviewReturned,
    ReviewExtended,
    ReviewAccepted,
    ReviewWaived,
    ReviewDueSoon,
    ReviewDueToday,
    ReviewOverdue,

    /// <summary>To the HR officer and, later, the manager: somebody's review is overdue.</summary>
    ReviewOverdueInReach,
}
