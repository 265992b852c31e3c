
namespace Conduct.App.Platform.CommandLine;

/// <summary>Registers what can be asked for on the command line.</summary>
public static class CommandLineSetup
{
    /// <summary>The verbs in the order of the usage; a feature adds its own in the same way.</summary>
    public static void AddCommandLine(this IServiceCollection services)
    {
        services.AddSingleton<VerbTable>();
        services.AddSingleton<IVerb, MigrateVerb>();
        services.AddSingleton<IVerb, VerifyAuditVerb>();
    }
}
