using System.Collections.Concurrent;
using Conduct.App.Data;
using Conduct.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Conduct.App.Work.Notifications;

/// <summary>
/// What the commands of this node changed and nobody has looked at since: a notification about it may be out of date. Kept in memory alone: what
/// is lost here is made up when the reader opens the inbox.
/// </summary>
public sealed class TouchedItems : ICommitStep
{
    // Where nobody looks, as on the command line, it must not grow without end.
    private const int Most = 10_000;

    private readonly ConcurrentQueue<Guid> _ids = [];

    public Task BeforeSaveAsync(ConductDb db, IReadOnlyList<RecordedEvent> recorded, CancellationToken ct)
    {
        // Told by the commit itself: whoever looked before it would find the work still open, and not look again.
        Guid[] ids = [.. db.ChangeTracker.Entries<Aggregate>().Where(entry => entry.State is EntityState.Modified or EntityState.Deleted).Select(entry => entry.Entity.Id)];
        db.OnceCommitted(() => Add(ids));
        return Task.CompletedTask;
    }

    public void Add(IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
        {
            if (_ids.Count < Most)
            {
                _ids.Enqueue(id);
            }
        }
    }

    public IReadOnlyCollection<Guid> Take()
    {
        var taken = new HashSet<Guid>();
        while (_ids.TryDequeue(out var id))
        {
            taken.Add(id);
        }

        return taken;
    }
}
