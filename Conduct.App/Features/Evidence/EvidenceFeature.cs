using Conduct.App.Shell;
using Conduct.App.Shell.Frame;

namespace Conduct.App.Features.Evidence;

public sealed class EvidenceFeature : Feature
{
    public override void Map(IEndpointRouteBuilder routes) => routes.MapEvidence();
}
