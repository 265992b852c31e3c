using Conduct.Domain.Cases;

namespace Conduct.App.Features.Cases.Filing;

/// <param name="People">Those the draft names, by identity.</param>
/// <param name="Clauses">Those the draft names, by identity, in force or not.</param>
/// <param name="IsDraft">False once it was filed.</param>
public sealed record CaseDraftView(
    bool IsDraft,
    CaseDraft Draft,
    IReadOnlyDictionary<Guid, PersonOption> People,
    IReadOnlyDictionary<Guid, ClauseOption> Clauses,
    IReadOnlyList<EvidenceLine> Evidence,
    DateOnly Today);
