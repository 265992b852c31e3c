namespace Conduct.App.Work.Notifications;

/// <summary>Codes of the rules about what one may wish for.</summary>
public static class NotificationRules
{
    public const string MandatoryGroup = "Notifications.MandatoryGroup";
    public const string QuietHoursIncomplete = "Notifications.QuietHoursIncomplete";
    public const string DigestIsForManagers = "Notifications.DigestIsForManagers";
}
