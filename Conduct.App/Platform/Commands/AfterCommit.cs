namespace Conduct.App.Platform.Commands;

/// <summary>What a handler wants done once its change is saved, and only then. Each command has one of its own.</summary>
public sealed class AfterCommit
{
    private readonly List<Action> _acts = [];

    /// <param name="act">Returns at once: the command waits for it.</param>
    public void Do(Action act) => _acts.Add(act);

    internal void Run() => _acts.ForEach(act => act());
}
