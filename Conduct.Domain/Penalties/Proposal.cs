using Conduct.Domain.Cases;
using Conduct.Domain.Measures;

namespace Conduct.Domain.Penalties;

/// <summary>What an HR officer proposes for one subject.</summary>
/// <param name="AllegationIds">The proven allegations it covers.</param>
/// <param name="Clauses">Their clauses with the look-back of each, in the same order.</param>
/// <param name="Measures">The measures, possibly varied from the suggestion.</param>
/// <param name="Grounds">Facts and reasons, as they will stand in the decision.</param>
/// <param name="VarianceReason">Why it lies outside the clause's range, if it does.</param>
public sealed record Proposal(
    IReadOnlyList<Guid> AllegationIds,
    IReadOnlyList<(ClauseInForce Clause, LookBack LookBack)> Clauses,
    IReadOnlyList<MeasureDraft> Measures,
    string Grounds,
    string? VarianceReason)
{
    public const int GroundsMaxLength = 5000;

    /// <summary>What the files say besides.</summary>
    public ProposalFacts Facts { get; init; } = ProposalFacts.None;

    /// <summary>The proposer's answers to the concerns.</summary>
    public IReadOnlyDictionary<ConcernKind, string> Reasons { get; init; } = new Dictionary<ConcernKind, string>();

    /// <summary>What speaks for and against the employee.</summary>
    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    public IReadOnlyList<Concern> Concerns => Facts.ConcernsOf(Measures);

    public PenaltyScale Scale => PenaltyScale.Of(Clauses);
}
