using System.Globalization;
using Conduct.Domain.Reviews;

namespace Conduct.App.Notifications;

/// <summary>A reminder's place among an item's notifications. The due date is part of it: a new term brings new reminders.</summary>
public static class ReminderKey
{
    public static string Of(ReviewReminder reminder, DateOnly dueOn) =>
        string.Create(CultureInfo.InvariantCulture, $"{reminder.Audience}-{dueOn:yyyy-MM-dd}{reminder.Day:+0;-0;+0}");
}
