using Conduct.App.Shell;
using Conduct.Domain.Kernel;

namespace Conduct.App.Features.Register;

public sealed class RegisterFeature : Feature
{
    public override IReadOnlyList<NavItem> Navigation { get; } =
    [
        new(NavHeading.Records, 10, () => RegisterTexts.Title, "/register", "table_view", Permission.ReadRegister),
    ];

    public override void Add(IServiceCollection services)
    {
        services.AddScoped<RegisterWorkbook>();
        services.AddScoped<RegisterExport>();
        services.AddSingleton(new ExportLimit());
    }

    public override void Map(IEndpointRouteBuilder routes) => routes.MapRegister();
}
