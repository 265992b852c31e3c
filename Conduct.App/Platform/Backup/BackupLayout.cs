using Conduct.App.Data;
using Microsoft.Data.Sqlite;

namespace Conduct.App.Platform.Backup;

/// <summary>Names inside a backup archive, which are those of the data directory too.</summary>
public static class BackupLayout
{
    public const string Database = "conduct.db";
    public const string Vault = "vault";
    public const string VaultKey = Files.VaultKey.FileName;

    /// <summary>The database file in use.</summary>
    public static string DatabaseFile(DatabaseSettings settings) =>
        Path.GetFullPath(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource);
}
