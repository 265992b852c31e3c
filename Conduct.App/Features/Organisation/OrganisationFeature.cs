using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Organisation;

public sealed class OrganisationFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Settings, 10, () => OrganisationTexts.Menu, "/organisation", "account_tree", Permission.ReadOrganisation),
    ];

    public override void Map(IEndpointRouteBuilder routes) => routes.MapRoster();
}
