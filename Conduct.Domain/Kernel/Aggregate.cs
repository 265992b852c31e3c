namespace Conduct.Domain.Kernel;

/// <summary>A consistency boundary: changed only by its own methods, saved as a whole, guarded by <see cref="Version"/>.</summary>
public abstract class Aggregate
{
    private readonly List<RecordedEvent> _recorded = [];

    /// <summary>Identity; the caller makes it with <see cref="NewId.Next()"/>.</summary>
    public Guid Id { get; protected set; }

    /// <summary>Number of saves so far; the concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>What happened since the aggregate was loaded; written to the audit with the change itself.</summary>
    public IReadOnlyList<RecordedEvent> Recorded => _recorded;

    /// <summary>Called by the store once the recorded events have become audit entries.</summary>
    /// <returns>The events taken over.</returns>
    public IReadOnlyList<RecordedEvent> TakeRecorded()
    {
        RecordedEvent[] taken = [.. _recorded];
        _recorded.Clear();
        return taken;
    }

    /// <summary>Called by the store for every saved change.</summary>
    public void BumpVersion() => Version++;

    /// <summary>Remembers what happened, by whom and when (UTC).</summary>
    protected void Record(DomainEvent happened, Actor actor, DateTimeOffset now) => _recorded.Add(new(happened, actor, now));
}
