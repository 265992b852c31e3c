using Conduct.App.Data;

namespace Conduct.App.Platform.Backup;

/// <summary>Names inside a backup archive, which are those of the data directory too.</summary>
public static class BackupLayout
{
    /// <summary>Of SQLite: the database itself.</summary>
    public const string Database = "conduct.db";

    /// <summary>Of PostgreSQL: a folder with one file for each table.</summary>
    public const string Tables = "tables";

    public const string Vault = "vault";

    public const string VaultKey = Data.Disk.VaultKey.FileName;

    /// <summary>The keys, each a file of its own.</summary>
    public static IReadOnlyList<string> Keys { get; } = [VaultKey, Data.Disk.ReportKey.FileName];

    /// <summary>A key under a passphrase, in place of the key itself.</summary>
    public static string SealedOf(string key) => $"{key}.sealed";

    /// <summary>The database from which an unpacked backup was taken; null when it is none.</summary>
    public static DatabaseProvider? ProviderOf(string folder) =>
        File.Exists(Path.Combine(folder, Database)) ? DatabaseProvider.Sqlite
        : Directory.Exists(Path.Combine(folder, Tables)) ? DatabaseProvider.Postgres
        : null;
}
