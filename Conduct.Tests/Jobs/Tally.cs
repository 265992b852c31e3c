using System.Collections.Concurrent;

namespace Conduct.Tests.Jobs;

/// <summary>Which node ran which trigger. Nobody goes on before every node has run one.</summary>
public sealed class Tally(int nodes)
{
    private readonly ConcurrentQueue<(string Node, string Trigger)> _seen = [];
    private readonly TaskCompletionSource _everybody = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _expected = int.MaxValue;

    public IReadOnlyCollection<(string Node, string Trigger)> Seen => _seen;

    /// <summary>Ends when as many have run.</summary>
    public Task All(int expected)
    {
        _expected = expected;
        Look();
        return _all.Task;
    }

    public Task NoteAsync(string node, string trigger)
    {
        _seen.Enqueue((node, trigger));
        Look();
        return _everybody.Task;
    }

    private void Look()
    {
        if (_seen.Select(seen => seen.Node).Distinct().Count() >= nodes)
        {
            _everybody.TrySetResult();
        }

        if (_seen.Count >= _expected)
        {
            _all.TrySetResult();
        }
    }
}
