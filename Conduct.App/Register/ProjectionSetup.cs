using Conduct.App.Data;
using Conduct.App.Platform;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Register;

public static class ProjectionSetup
{
    /// <summary>Has every commit write the register's rows of the cases it touches; a start, or a verb, makes them anew.</summary>
    public static void AddRegisterProjection(this IServiceCollection services)
    {
        services.AddSingleton<ICommitStep, RegisterStep>();
        services.AddSingleton<RegisterRebuild>();
        services.AddSingleton<IStartStep, RegisterStart>();
        services.AddSingleton<IVerb, RebuildRegisterVerb>();
    }
}
