using Conduct.Domain.Cases;
using Conduct.Domain.Penalties;
using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Demo;

/// <summary>What one case has become.</summary>
internal sealed record HistoryCase(CaseFile File, IReadOnlyList<PenaltyDecision> Decisions, IReadOnlyList<WrittenReview> Reviews);
