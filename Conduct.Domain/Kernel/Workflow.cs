namespace Conduct.Domain.Kernel;

/// <summary>A table of legal moves. It feeds the guards, the buttons and the exhaustive test.</summary>
/// <typeparam name="TStatus">The states.</typeparam>
/// <typeparam name="TAction">The moves.</typeparam>
public sealed class Workflow<TStatus, TAction>(IReadOnlyDictionary<(TStatus From, TAction Action), TStatus> moves)
    where TStatus : struct, Enum
    where TAction : struct, Enum
{
    /// <summary>Every legal move.</summary>
    public IReadOnlyDictionary<(TStatus From, TAction Action), TStatus> Moves { get; } = moves;

    /// <summary>Whether the move is legal from here.</summary>
    public bool Allows(TStatus from, TAction action) => Moves.ContainsKey((from, action));

    /// <summary>The state after the move.</summary>
    /// <exception cref="RuleBrokenException"><see cref="KernelRules.WrongState"/>: there is no such move from here.</exception>
    public TStatus Next(TStatus from, TAction action) =>
        Moves.TryGetValue((from, action), out var to) ? to : throw new RuleBrokenException(KernelRules.WrongState, from, action);
}
