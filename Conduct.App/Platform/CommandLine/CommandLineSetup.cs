using Conduct.App.Data;
using Conduct.App.Platform.Backup;

namespace Conduct.App.Platform.CommandLine;

/// <summary>Registers what can be asked for on the command line.</summary>
public static class CommandLineSetup
{
    /// <summary>The verbs in the order of the usage; a feature adds its own in the same way.</summary>
    public static void AddCommandLine(this IServiceCollection services)
    {
        services.AddSingleton<VerbTable>();
        services.AddSingleton<SqliteBackup>();
        services.AddSingleton<PostgresBackup>();
        services.AddSingleton<IDatabaseBackup>(provider => provider.GetRequiredService<DatabaseSettings>().Provider == DatabaseProvider.Sqlite
            ? provider.GetRequiredService<SqliteBackup>()
            : provider.GetRequiredService<PostgresBackup>());
        services.AddSingleton<BackupArchive>();
        services.AddSingleton<BackupRestore>();
        services.AddSingleton<IVerb, MigrateVerb>();
        services.AddSingleton<IVerb, BackupVerb>();
        services.AddSingleton<IVerb, RestoreVerb>();
        services.AddSingleton<IVerb, VerifyAuditVerb>();
    }
}
