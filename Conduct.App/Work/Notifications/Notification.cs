using Conduct.Domain.Deadlines;

namespace Conduct.App.Work.Notifications;

/// <summary>One thing a person is told, once per item and step whatever restarts or runs twice.</summary>
public sealed class Notification
{
    public Guid Id { get; init; }

    public Guid RecipientEmployeeId { get; init; }

    /// <summary>Code of its kind, which makes the text in the reader's language when it is shown.</summary>
    public required string Kind { get; init; }

    /// <summary>Code of the kind of work a reminder is about; null for everything else.</summary>
    public string? Deadline { get; init; }

    /// <summary>The decision, review or case it is about.</summary>
    public Guid ItemId { get; init; }

    /// <summary>Which of the item's notifications this is.</summary>
    public required StepKey Step { get; init; }

    public Guid? CaseFileId { get; init; }

    /// <summary>The unit it happens in, when people hear of it in their role.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Values for the text, JSON.</summary>
    public required string Arguments { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>When it was passed on to open tabs and to the channels; null while it waits for that. The row itself is the outbox.</summary>
    public DateTimeOffset? DispatchedAt { get; set; }
}
