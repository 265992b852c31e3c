namespace Conduct.Domain.Kernel;

/// <summary>Something that happened; its type name is the audit kind, its properties are the audit details.</summary>
public abstract record DomainEvent
{
    /// <summary>The case the event belongs to, if any: it then stands in that case's timeline.</summary>
    public Guid? CaseFileId { get; init; }

    /// <summary>The subject the event is about, if it is about one.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The reason given by the person who acted.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the subject may see this event in their own limited timeline.</summary>
    public virtual bool OpenToSubject => false;
}

/// <summary>An event with its author and time (UTC).</summary>
/// <param name="Happened">The event.</param>
/// <param name="By">Who acted.</param>
/// <param name="At">When, UTC.</param>
public sealed record RecordedEvent(DomainEvent Happened, Actor By, DateTimeOffset At);
