using Conduct.Domain.Appeals;
using Conduct.Domain.Cases;

namespace Conduct.App.Features.Appeals;

/// <summary>An arbitration or lawsuit as who may read the case sees it.</summary>
public sealed record ProceedingView(Guid Id, int Version, ProceedingStage Stage, ProceedingFacts Facts, ProceedingResult? Result, IReadOnlyList<EvidenceFile> Files)
{
    public static ProceedingView Of(Proceeding proceeding) => new(proceeding.Id, proceeding.Version, proceeding.Stage, proceeding.Facts, proceeding.Result, proceeding.Files);
}
