using System.Globalization;
using Conduct.App.Work.Deadlines;

namespace Conduct.App.Work.Notifications;

/// <summary>What a notification is about in a few words that say nothing of the case: for mail, chat and the administrator.</summary>
public static class NotificationNames
{
    public static string Of(NotificationKind kind, string? deadline)
    {
        var text = NotificationNameTexts.ResourceManager.GetString(kind.ToString(), CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException(kind.ToString());
        return string.Format(CultureInfo.CurrentCulture, text, deadline is null ? null : DeadlineKinds.Of(deadline).Name);
    }
}
