using System.Text.Json;

namespace Conduct.App.Work.Notifications;

/// <summary>Values for a notification's text: no names and no narrative, so that the row stays harmless whoever reads it.</summary>
/// <param name="Label">The case number, or the title of what it is about.</param>
/// <param name="DueOn">The day it is about.</param>
/// <param name="Days">Days left or overdue.</param>
public sealed record NotificationArguments(string? Label, DateOnly? DueOn = null, int? Days = null)
{
    public string ToJson() => JsonSerializer.Serialize(this);

    public static NotificationArguments Read(string json) => JsonSerializer.Deserialize<NotificationArguments>(json)!;
}
