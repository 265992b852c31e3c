using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Robots;

public sealed class RobotsFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Settings, 40, () => RobotPageTexts.Title, "/robots", "smart_toy", Permission.ManageInstallation),
    ];
}
