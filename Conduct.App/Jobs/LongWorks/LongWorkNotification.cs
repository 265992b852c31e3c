using Conduct.App.Work.Notifications;

namespace Conduct.App.Jobs.LongWorks;

/// <summary>What a person asked for is done, or could not be done.</summary>
public sealed class LongWorkNotification : NotificationKind
{
    private readonly Func<string> _text;
    private readonly Func<string> _name;

    private LongWorkNotification(string code, Func<string> text, Func<string> name) => (Code, _text, _name) = (code, text, name);

    public static LongWorkNotification Done { get; } = new("LongWorkDone", () => LongWorkTexts.DoneNotification, () => LongWorkTexts.DoneNotificationName);

    public static LongWorkNotification Failed { get; } = new("LongWorkFailed", () => LongWorkTexts.FailedNotification, () => LongWorkTexts.FailedNotificationName);

    public override string Code { get; }

    public override string Text => _text();

    public override string Name => _name();

    public override NotificationGroup GroupOf(string? deadline) => NotificationGroup.LongWork;

    public override string LinkOf(Notification row) => LongWorkAddresses.Page;
}

/// <summary>Announces both.</summary>
internal sealed class LongWorkNotifications : NotificationKindList
{
    public override IReadOnlyList<NotificationKind> Kinds => [LongWorkNotification.Done, LongWorkNotification.Failed];
}
