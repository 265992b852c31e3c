namespace Conduct.App.Work.Notifications;

/// <summary>What a person decides about as one: mail about it, or none.</summary>
public enum NotificationGroup
{
    // Mandatory: they concern the person's own rights and duties.
    OwnDecisions,
    OwnReviews,
    OwnDuties,
    OwnAccount,

    Approvals,
    Proposals,
    Execution,
    Supervision,
    LongWork,
    Reports,
}
