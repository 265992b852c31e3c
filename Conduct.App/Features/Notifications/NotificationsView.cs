using Conduct.App.Platform;

namespace Conduct.App.Features.Notifications;

/// <param name="LoadedAt">UTC: what comes later has not been seen.</param>
public sealed record NotificationsView(PageResult<NotificationLine> Lines, bool AnyUnread, DateTimeOffset LoadedAt);

/// <param name="At">In the organisation's zone.</param>
public sealed record NotificationLine(Guid Id, string Text, string Link, DateTime At, bool Unread);
