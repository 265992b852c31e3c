using Conduct.Domain.Kernel;

namespace Conduct.App.Work.Items;

/// <summary>
/// One kind of thing that somebody has to do. It is the one source of what is owed: lists, months, feeds, digests, clocks and reminders ask it.
/// A new kind is one class derived from this in its own area, found by itself.
/// </summary>
public abstract class WorkKind
{
    /// <summary>Stored with what was said about its items.</summary>
    public abstract string Code { get; }

    /// <summary>What its items ask for.</summary>
    public abstract IReadOnlyList<WorkTask> Tasks { get; }

    /// <summary>
    /// On whose lists the items stand: of those who hold one of these. <see cref="Permission.OwnFile"/> is the person's own matter.
    /// </summary>
    public virtual IReadOnlyList<Permission> ShownTo => [];

    /// <summary>On whose lists the items stand as what others have to do: of those who hold one of these.</summary>
    public virtual IReadOnlyList<Permission> WatchedBy => [];

    /// <summary>The items that are still to be done, in one query; what is done, cancelled or waived is not among them.</summary>
    public abstract Task<IReadOnlyList<WorkItem>> OpenAsync(WorkScope scope, CancellationToken ct);
}
