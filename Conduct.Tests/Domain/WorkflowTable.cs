using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Domain;

/// <summary>A table of moves as the domain's description has it, to hold against the one in the code.</summary>
internal static class WorkflowTable
{
    /// <summary>Every cell: a described move leads to its target, any other is refused.</summary>
    /// <param name="table">The table in the code.</param>
    /// <param name="described">One line per status: <c>From: Action>To Action>To</c>.</param>
    public static void ShouldBe<TStatus, TAction>(this Workflow<TStatus, TAction> table, string described)
        where TStatus : struct, Enum
        where TAction : struct, Enum
    {
        var expected = Parse<TStatus, TAction>(described);
        foreach (var from in Enum.GetValues<TStatus>())
        {
            foreach (var action in Enum.GetValues<TAction>())
            {
                Assert.Equal(expected.ContainsKey((from, action)), table.Allows(from, action));
                if (expected.TryGetValue((from, action), out var to))
                {
                    Assert.Equal(to, table.Next(from, action));
                    continue;
                }

                var refused = Breaks.Rule(KernelRules.WrongState, () => table.Next(from, action));
                Assert.Equal([from, action], refused.Arguments);
            }
        }

        Assert.Equal(Enum.GetValues<TAction>(), table.Moves.Keys.Select(move => move.Action).Distinct().Order());
    }

    private static Dictionary<(TStatus, TAction), TStatus> Parse<TStatus, TAction>(string described)
        where TStatus : struct, Enum
        where TAction : struct, Enum =>
        described.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
            .SelectMany(line => line[1].Split(' ').Select(move => (From: line[0], Move: move.Split('>'))))
            .ToDictionary(cell => (Enum.Parse<TStatus>(cell.From), Enum.Parse<TAction>(cell.Move[0])), cell => Enum.Parse<TStatus>(cell.Move[1]));
}
