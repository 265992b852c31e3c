using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Cases.ProposePenalty;

/// <summary>What a proposal for one subject rests on: shown before and used when it is made, so that the two cannot differ.</summary>
/// <param name="AllegationIds">The proven allegations it covers.</param>
/// <param name="Clauses">Their clauses with the look-back of each, in the same order.</param>
/// <param name="Routes">Who can be asked.</param>
/// <param name="Names">Their names.</param>
public sealed record ProposalBasis(
    IReadOnlyList<Guid> AllegationIds, IReadOnlyList<(ClauseInForce Clause, LookBack LookBack)> Clauses, ApprovalRoutes Routes, ApproverNames Names)
{
    public PenaltyScale Scale { get; } = PenaltyScale.Of(Clauses);

    public Proposal With(ProposalContent content) => new(AllegationIds, Clauses, content.Measures, content.Grounds, content.VarianceReason);

    public IReadOnlyList<ApprovalStep> Chain(ProposalContent content) => Routes.Chain(Scale, content.Measures);
}
