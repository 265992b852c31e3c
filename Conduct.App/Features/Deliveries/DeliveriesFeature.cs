using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Deliveries;

public sealed class DeliveriesFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Settings, 50, () => DeliveriesTexts.Title, "/deliveries", "outgoing_mail", Permission.ManageInstallation),
    ];
}
