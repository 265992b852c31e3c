using Conduct.App.Work.Notifications;

namespace Conduct.App.Features.AuditLog;

/// <summary>The head of the audit chain, as compliance files it away: with it a chain can later be shown to be the one of that day.</summary>
public sealed class AuditHeadNotification : NotificationKind
{
    private AuditHeadNotification()
    {
    }

    public static AuditHeadNotification Kind { get; } = new();

    public override string Code => "AuditHead";

    public override string Text => AuditTexts.HeadNotification;

    public override string Name => AuditTexts.HeadNotificationName;

    public override NotificationGroup GroupOf(string? deadline) => NotificationGroup.Supervision;

    public override string LinkOf(Notification row) => "/audit";
}

/// <summary>Announces it.</summary>
internal sealed class AuditHeadNotifications : NotificationKindList
{
    public override IReadOnlyList<NotificationKind> Kinds => [AuditHeadNotification.Kind];
}
