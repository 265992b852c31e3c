using Conduct.Domain.Policies;

namespace Conduct.App.Features.Demo;

/// <summary>Light breaches happen often, severe ones seldom.</summary>
internal sealed class WeightedClauses(Random random)
{
    private readonly Dictionary<IReadOnlyList<PolicyClause>, int[]> _sums = [];

    public PolicyClause Pick(IReadOnlyList<PolicyClause> clauses)
    {
        if (!_sums.TryGetValue(clauses, out var sums))
        {
            var sum = 0;
            sums = [.. clauses.Select(clause => sum += WeightOf(clause.Gravity))];
            _sums[clauses] = sums;
        }

        var place = Array.BinarySearch(sums, random.Next(sums[^1]) + 1);
        return clauses[place < 0 ? ~place : place];
    }

    private static int WeightOf(Gravity gravity) => gravity switch
    {
        Gravity.Light => 120,
        Gravity.Medium => 40,
        Gravity.Grave => 10,
        Gravity.Severe => 1,
    };
}
