namespace Conduct.App.Work.Notifications;

/// <summary>Every kind of notification there is.</summary>
public static class NotificationKinds
{
    public static IReadOnlyList<NotificationKind> All { get; } =
        [.. OfEvents().Concat<NotificationKind>(ReminderNotification.All).OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    /// <exception cref="InvalidOperationException">No kind has this code: it was stored by a release that knew more.</exception>
    public static NotificationKind Of(string code) => All.FirstOrDefault(kind => kind.Code == code) ?? throw new InvalidOperationException($"Unknown notification {code}");

    private static IEnumerable<EventNotification> OfEvents() => typeof(EventNotification).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(EventNotification)) && !type.IsAbstract)
        .Select(type => (EventNotification)Activator.CreateInstance(type)!);
}
