using Conduct.App.Platform;

namespace Conduct.App.Features.Demo;

public static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoCompany>();
        services.AddSingleton<IStartStep, DemoStart>();
    }
}
