using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <summary>What a version holds while it is being written; anything may still be missing.</summary>
public sealed record PolicyDraft
{
    public const int MostClauses = 500;

    public static PolicyDraft Empty { get; } = new();

    /// <summary>How often it was saved: two windows on one draft notice each other by it.</summary>
    public int Revision { get; init; }

    /// <summary>In the order in which they are read.</summary>
    public IReadOnlyList<ClauseDraft> Clauses { get; init; } = [];

    /// <summary>What an import found before the first clause and did not understand; it is never published.</summary>
    public string? Unread { get; init; }

    /// <summary>A copy to go on writing.</summary>
    public static PolicyDraft Of(IEnumerable<PolicyClause> clauses) => new() { Clauses = [.. clauses.Select(ClauseDraft.Of)] };

    /// <summary>Everything that keeps it from being published.</summary>
    public IReadOnlyList<DraftFault> Faults()
    {
        var twice = Clauses.Where(clause => !string.IsNullOrWhiteSpace(clause.Code)).GroupBy(clause => clause.Code!.Trim())
            .SelectMany(same => same.Skip(1)).Select(clause => new DraftFault(clause.Key, null, DraftField.Code, PolicyRules.ClauseCodeTwice));
        return
        [
            .. Clauses.Count == 0 ? [new DraftFault(null, null, DraftField.Clauses, PolicyRules.NoClause)] : Array.Empty<DraftFault>(),
            .. Clauses.SelectMany(clause => clause.Faults()),
            .. twice,
        ];
    }

    internal IEnumerable<PolicyClause> Build()
    {
        var faults = Faults();
        if (faults is [var only])
        {
            throw new RuleBrokenException(only.Code, [.. only.Arguments]);
        }

        Rule.Require(faults.Count == 0, PolicyRules.DraftHasFaults, faults.Count);
        return Clauses.Select(clause => new PolicyClause(clause));
    }
}
