using Conduct.App.Platform;

namespace Conduct.App.Work.Notifications;

/// <summary>Every kind of notification there is.</summary>
public static class NotificationKinds
{
    public static IReadOnlyList<NotificationKind> All { get; } =
        [.. FoundByType.All<EventNotification>().Concat(FoundByType.All<NotificationKindList>().SelectMany(list => list.Kinds)).OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    /// <exception cref="InvalidOperationException">No kind has this code: it was stored by a release that knew more.</exception>
    public static NotificationKind Of(string code) => All.FirstOrDefault(kind => kind.Code == code) ?? throw new InvalidOperationException($"Unknown notification {code}");
}

/// <summary>Kinds that are instances of one class, such as the situations of a reminder; found by type.</summary>
public abstract class NotificationKindList
{
    public abstract IReadOnlyList<NotificationKind> Kinds { get; }
}
