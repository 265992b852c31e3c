using Conduct.Domain.Measures;
using Conduct.Domain.Penalties;

namespace Conduct.App.Features.Penalties;

/// <summary>What the officer writes in the proposal editor.</summary>
public sealed record ProposalContent(IReadOnlyList<MeasureDraft> Measures, string Grounds, string? VarianceReason)
{
    /// <summary>The answers to the concerns, each once.</summary>
    public IReadOnlyDictionary<ConcernKind, string> Reasons { get; init; } = new Dictionary<ConcernKind, string>();

    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    /// <summary>Where the half-written proposal for a subject is kept meanwhile.</summary>
    public static string DraftKey(Guid subjectId) => $"penalty/{subjectId}";
}
