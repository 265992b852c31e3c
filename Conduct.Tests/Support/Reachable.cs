using Conduct.Domain.Penalties;

namespace Conduct.Tests.Support;

public static class Reachable
{
    /// <summary>The statuses a decision comes to rest in by the moves there are.</summary>
    public static IReadOnlyList<DecisionStatus> Decisions { get; } = [.. DecisionWorkflow.Table.Moves.Values.Distinct().Order()];
}
