using Conduct.App.Shell;

namespace Conduct.App.Features.Appeals;

public sealed class AppealsFeature : Feature
{
    public override void Add(IServiceCollection services) => services.AddScoped<ReviewerDirectory>();

    public override void Map(IEndpointRouteBuilder routes) => routes.MapAppeals();
}
