using Conduct.App.Shell;

namespace Conduct.App.Features.Evidence;

public sealed class EvidenceFeature : Feature
{
    public override void Map(IEndpointRouteBuilder routes) => routes.MapEvidence();
}
