using Conduct.App.Shell;

namespace Conduct.App.Features.Search;

public sealed class SearchFeature : Feature
{
    public override void Add(IServiceCollection services) => services.AddSingleton<StaffSearch>();
}
