using System.Globalization;


namespace Conduct.App.Work.Notifications;

/// <summary>A notification as its reader sees it.</summary>
public static class NotificationDisplay
{
    /// <summary>The sentence in the reader's language.</summary>
    public static string TextOf(Notification row)
    {
        var values = NotificationArguments.Read(row.Arguments);
        return string.Format(CultureInfo.CurrentCulture, NotificationKinds.Of(row.Kind).Text, values.Label, values.DueOn, DaysOf(values.Days), NotificationKinds.Of(row.Kind).WhatIsDue(row.Deadline));
    }

    /// <summary>What it is about in a few words that say nothing of the case: for mail, chat and the administrator.</summary>
    public static string NameOf(string kind, string? deadline) => string.Format(CultureInfo.CurrentCulture, NotificationKinds.Of(kind).Name, NotificationKinds.Of(kind).WhatIsDue(deadline));

    /// <summary>Where the reader can do something about it.</summary>
    public static string LinkOf(Notification row) => NotificationKinds.Of(row.Kind).LinkOf(row);

    private static string DaysOf(int? days) => days is 1 ? NotificationTexts.OneDay : string.Format(CultureInfo.CurrentCulture, NotificationTexts.DaysFormat, days);
}
