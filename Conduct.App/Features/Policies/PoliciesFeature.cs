using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Policies;

public sealed class PoliciesFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Records, 40, () => ShellTexts.NavPolicies, "/policies", "menu_book", Permission.ReadPolicies, Exact: true),
        new(NavHeading.Records, 41, () => CatalogueTexts.Title, "/policies/catalogue", "edit_document", Permission.ManagePolicies),
    ];

    public override void Add(IServiceCollection services)
    {
        services.AddScoped<OriginReader>();
        services.AddScoped<AcknowledgementRoll>();
        services.AddScoped<AcknowledgementExport>();
    }

    public override void Map(IEndpointRouteBuilder routes)
    {
        routes.MapAcknowledgements();
        routes.MapRecordFiles();
        routes.MapVersionFiles();
        routes.MapPolicyImport();
    }
}
