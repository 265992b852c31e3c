using Conduct.App.Platform;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Features.Demo;

public static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoCompany>();
        services.AddSingleton<IStartStep, DemoStart>();
        services.AddSingleton<DemoHistory>();
        services.AddSingleton<IVerb, DemoVerb>();
    }
}
