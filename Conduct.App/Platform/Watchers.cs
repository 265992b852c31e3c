namespace Conduct.App.Platform;

/// <summary>Those on this node who want to know when something changes for somebody, by that one's id.</summary>
public abstract class Watchers
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, List<Action>> _watchers = [];

    /// <summary>Calls back, on any thread, whenever something changes for the one; until disposed.</summary>
    public IDisposable Watch(Guid id, Action changed)
    {
        lock (_gate)
        {
            if (!_watchers.TryGetValue(id, out var watchers))
            {
                _watchers[id] = watchers = [];
            }

            watchers.Add(changed);
        }

        return new Watching(this, id, changed);
    }

    /// <summary>Calls those back who watch one of them.</summary>
    public void Tell(IEnumerable<Guid> ids)
    {
        foreach (var changed in Of(ids))
        {
            changed();
        }
    }

    private List<Action> Of(IEnumerable<Guid> ids)
    {
        lock (_gate)
        {
            return [.. ids.Distinct().SelectMany(id => _watchers.GetValueOrDefault(id, []))];
        }
    }

    private void Leave(Guid id, Action changed)
    {
        lock (_gate)
        {
            if (_watchers.TryGetValue(id, out var watchers) && watchers.Remove(changed) && watchers.Count == 0)
            {
                _watchers.Remove(id);
            }
        }
    }

    private sealed class Watching(Watchers watchers, Guid id, Action changed) : IDisposable
    {
        public void Dispose() => watchers.Leave(id, changed);
    }
}
