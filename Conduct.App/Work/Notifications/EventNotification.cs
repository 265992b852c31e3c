using Conduct.Domain.Deadlines;
using Conduct.Domain.Kernel;

namespace Conduct.App.Work.Notifications;

/// <summary>Told because something happened, in the save of the change itself.</summary>
public abstract class EventNotification : NotificationKind
{
    /// <summary>What a person decides about it as one.</summary>
    public abstract NotificationGroup Group { get; }

    public sealed override NotificationGroup GroupOf(string? deadline) => Group;

    /// <summary>What to tell whom about this event; null when it is told of others only.</summary>
    public abstract Task<NotificationDraft?> OfAsync(DomainEvent happened, NotificationFacts facts, CancellationToken ct);

    /// <summary>Which of the item's notifications this is; the period is what may happen anew.</summary>
    protected StepKey Step(string? period = null) => new(Code, period);
}
