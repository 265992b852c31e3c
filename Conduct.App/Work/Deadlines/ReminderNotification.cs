using Conduct.App.Work.Items;
using Conduct.App.Work.Notifications;
using Conduct.Domain.Deadlines;

namespace Conduct.App.Work.Deadlines;

/// <summary>A reminder of whatever is due, by how things stand on the day.</summary>
public sealed class ReminderNotification : NotificationKind
{
    private readonly Func<string> _text;
    private readonly Func<string> _name;

    private ReminderNotification(string code, Func<string> text, Func<string> name) => (Code, _text, _name) = (code, text, name);

    public static ReminderNotification DueSoon { get; } = new("DueSoon", () => NotificationTexts.DueSoon, () => NotificationTexts.DueSoonName);

    public static ReminderNotification DueToday { get; } = new("DueToday", () => NotificationTexts.DueToday, () => NotificationTexts.DueTodayName);

    public static ReminderNotification Overdue { get; } = new("Overdue", () => NotificationTexts.Overdue, () => NotificationTexts.OverdueName);

    /// <summary>To those above: somebody else's item is overdue.</summary>
    public static ReminderNotification OverdueInReach { get; } =
        new("OverdueInReach", () => NotificationTexts.OverdueInReach, () => NotificationTexts.OverdueInReachName) { FromAbove = true };

    /// <summary>To the manager: whose item it is has left.</summary>
    public static ReminderNotification OwnerLeft { get; } =
        new("OwnerLeft", () => NotificationTexts.OwnerLeft, () => NotificationTexts.OwnerLeftName) { FromAbove = true, OfAnyTerm = true };

    public static IReadOnlyList<ReminderNotification> All { get; } = [DueSoon, DueToday, Overdue, OverdueInReach, OwnerLeft];

    public override string Code { get; }

    public override string Text => _text();

    public override string Name => _name();

    private bool FromAbove { get; init; }

    private bool OfAnyTerm { get; init; }

    /// <summary>When it is told once in a term.</summary>
    public StepKey Step(string period) => new(Code, period);

    public override string? WhatIsDue(string? deadline) => deadline is null ? null : DeadlineKinds.Of(deadline).Name;

    public override NotificationGroup GroupOf(string? deadline) => FromAbove ? NotificationGroup.Supervision : DeadlineKinds.Of(deadline!).OwnerGroup;

    // Who is told that an owner left looks at the item from above.
    public override string LinkOf(Notification row) =>
        DeadlineKinds.Of(row.Deadline!).LinkOf(row.ItemId, row.CaseFileId, ReminderStep.AudienceOf(row.Step) ?? ReminderAudience.Manager);

    public override WorkKind WorkOf(Notification row) => DeadlineKinds.Of(row.Deadline!);

    // A reminder of an earlier term is as much out of date as one of an item that is done.
    public override bool StillAsks(Notification row, WorkItem open) => OfAnyTerm || ReminderStep.Read(row.Step, open.Term!) is not null;
}

/// <summary>Announces the situations of a reminder.</summary>
internal sealed class ReminderNotifications : NotificationKindList
{
    public override IReadOnlyList<NotificationKind> Kinds => ReminderNotification.All;
}
