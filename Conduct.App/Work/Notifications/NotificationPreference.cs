namespace Conduct.App.Work.Notifications;

/// <summary>What a person wants by mail. Who has no row wants everything at once.</summary>
public sealed class NotificationPreference
{
    public Guid EmployeeId { get; init; }

    /// <summary>Groups without mail; never a mandatory one.</summary>
    public IReadOnlyList<NotificationGroup> Muted { get; set; } = [];

    public TimeOnly? QuietFrom { get; set; }

    public TimeOnly? QuietTo { get; set; }

    /// <summary>A manager's one mail of the day in place of single ones.</summary>
    public bool DailyDigest { get; set; }

    public QuietHours? Quiet => QuietFrom is { } from && QuietTo is { } to ? new(from, to) : null;
}
