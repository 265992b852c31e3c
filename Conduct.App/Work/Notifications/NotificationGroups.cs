namespace Conduct.App.Work.Notifications;

public static class NotificationGroups
{
    public static IReadOnlyList<NotificationGroup> All { get; } = Enum.GetValues<NotificationGroup>();

    /// <summary>Nobody can switch these off.</summary>
    public static bool IsMandatory(this NotificationGroup group) => group switch
    {
        NotificationGroup.OwnDecisions or NotificationGroup.OwnReviews or NotificationGroup.OwnDuties or NotificationGroup.OwnAccount => true,
        NotificationGroup.Approvals or NotificationGroup.Proposals or NotificationGroup.Execution or NotificationGroup.Supervision or NotificationGroup.LongWork or NotificationGroup.Reports => false,
    };

    public static NotificationGroup Of(Notification row) => NotificationKinds.Of(row.Kind).GroupOf(row.Deadline);
}
