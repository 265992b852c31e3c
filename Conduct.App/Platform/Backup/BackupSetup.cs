using Conduct.App.Data;
using Conduct.App.Platform.CommandLine;

namespace Conduct.App.Platform.Backup;

/// <summary>Registers backups and their verbs.</summary>
public static class BackupSetup
{
    /// <summary>The archive, the way to copy the database in use, and the two verbs.</summary>
    public static void AddBackups(this IServiceCollection services)
    {
        services.AddSingleton<SqliteBackup>();
        services.AddSingleton<PostgresBackup>();
        services.AddSingleton<IDatabaseBackup>(provider => provider.GetRequiredService<DatabaseSettings>().Provider == DatabaseProvider.Sqlite
            ? provider.GetRequiredService<SqliteBackup>()
            : provider.GetRequiredService<PostgresBackup>());
        services.AddSingleton<BackupArchive>();
        services.AddSingleton<BackupRestore>();
        services.AddSingleton<IVerb, BackupVerb>();
        services.AddSingleton<IVerb, RestoreVerb>();
    }
}
