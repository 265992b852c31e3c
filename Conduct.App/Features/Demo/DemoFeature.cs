using Conduct.App.Platform;
using Conduct.App.Platform.CommandLine;
using Conduct.App.Shell;

namespace Conduct.App.Features.Demo;

public sealed class DemoFeature : Feature
{
    public override void Add(IServiceCollection services)
    {
        services.AddSingleton<DemoCompany>();
        services.AddSingleton<IStartStep, DemoStart>();
        services.AddSingleton<DemoHistory>();
        services.AddSingleton<IVerb, DemoVerb>();
    }
}
