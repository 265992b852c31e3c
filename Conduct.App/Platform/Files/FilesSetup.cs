using Conduct.App.Data.Disk;

namespace Conduct.App.Platform.Files;

/// <summary>Registers the vault of evidence files.</summary>
public static class FilesSetup
{
    /// <summary>The evidence vault in its folder of the data directory.</summary>
    public static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<VaultSweep>();
        services.AddSingleton(provider => new FileVault(new VaultOptions(provider.GetRequiredService<DataDirectory>().Vault, () => provider.GetRequiredService<VaultKey>().Value)));
    }
}
