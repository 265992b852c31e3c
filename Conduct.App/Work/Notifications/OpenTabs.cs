namespace Conduct.App.Work.Notifications;

/// <summary>The circuits of this node that show somebody's notifications: whatever changes for a person is told to each of them.</summary>
public sealed class OpenTabs
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, List<Action>> _watchers = [];

    /// <summary>Calls back, on any thread, whenever something changes for the employee; until disposed.</summary>
    public IDisposable Watch(Guid employeeId, Action changed)
    {
        lock (_gate)
        {
            if (!_watchers.TryGetValue(employeeId, out var watchers))
            {
                _watchers[employeeId] = watchers = [];
            }

            watchers.Add(changed);
        }

        return new Watching(this, employeeId, changed);
    }

    public void Tell(IEnumerable<Guid> employeeIds)
    {
        foreach (var changed in Of(employeeIds))
        {
            changed();
        }
    }

    private List<Action> Of(IEnumerable<Guid> employeeIds)
    {
        lock (_gate)
        {
            return [.. employeeIds.Distinct().SelectMany(id => _watchers.GetValueOrDefault(id, []))];
        }
    }

    private void Leave(Guid employeeId, Action changed)
    {
        lock (_gate)
        {
            if (_watchers.TryGetValue(employeeId, out var watchers) && watchers.Remove(changed) && watchers.Count == 0)
            {
                _watchers.Remove(employeeId);
            }
        }
    }

    private sealed class Watching(OpenTabs tabs, Guid employeeId, Action changed) : IDisposable
    {
        public void Dispose() => tabs.Leave(employeeId, changed);
    }
}
