namespace Conduct.App.Features.Cases;

/// <param name="MayAdd">Whether the visitor may add evidence now.</param>
public sealed record CaseEvidenceView(int Version, bool MayAdd, IReadOnlyList<EvidenceLine> Items);
