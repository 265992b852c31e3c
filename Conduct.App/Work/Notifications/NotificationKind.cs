namespace Conduct.App.Work.Notifications;

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
    TrainingAssigned,
    TrainingExtended,
    TrainingAllowedAgain,
    TrainingWaived,

    /// <summary>To HR: somebody has no attempts left.</summary>
    TrainingUsedUp,

    /// <summary>To HR: the training of a penalty measure is done.</summary>
    TrainingOfMeasureDone,

    // Reminders of whatever is due.
    DueSoon,
    DueToday,
    Overdue,

    /// <summary>To those above: somebody else's item is overdue.</summary>
    OverdueInReach,

    /// <summary>To the manager: whose item it is has left.</summary>
    OwnerLeft,
}
