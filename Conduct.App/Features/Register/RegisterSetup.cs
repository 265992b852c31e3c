using Conduct.App.Platform;
using Conduct.App.Platform.CommandLine;
using Conduct.App.Register;

namespace Conduct.App.Features.Register;

public static class RegisterSetup
{
    public static void AddRegister(this IServiceCollection services)
    {
        services.AddSingleton<RegisterRebuild>();
        services.AddSingleton<IStartStep, RegisterStart>();
        services.AddSingleton<IVerb, RebuildRegisterVerb>();
        services.AddScoped<StoredTexts>();
        services.AddScoped<RegisterExport>();
    }
}
