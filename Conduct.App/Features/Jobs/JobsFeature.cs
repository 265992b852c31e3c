using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Jobs;

public sealed class JobsFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Settings, 60, () => JobTexts.Title, "/jobs", "schedule", Permission.ManageInstallation),
    ];

    public override void Map(IEndpointRouteBuilder routes)
    {
        routes.MapDashboard();
        routes.MapLongWork();
    }
}
