namespace Conduct.App.Platform.Commands;

/// <summary>Says on this node that a command was committed, for those who carry on what it wrote; other nodes look now and then.</summary>
public sealed class CommitSignal
{
    /// <summary>Subscribers must return at once: the command waits for them.</summary>
    public event Action? Committed;

    /// <summary>Tells the subscribers.</summary>
    public void Raise() => Committed?.Invoke();
}
