using Conduct.App.Data;

namespace Conduct.App.Platform.Files;

/// <summary>Registers the vault of evidence files.</summary>
public static class FilesSetup
{
    /// <summary>Setting with the vault's key in base64; without it the key lies in the data directory.</summary>
    public const string KeySetting = "Conduct:VaultKey";

    /// <summary>The evidence vault in the folder <c>vault</c> of the data directory.</summary>
    public static void AddFiles(this IServiceCollection services) => services.AddSingleton(provider =>
    {
        var directory = provider.GetRequiredService<DataDirectory>();
        var folder = directory.File("vault");
        var key = VaultKey.LoadOrCreate(directory.Path, folder, provider.GetService<IConfiguration>()?[KeySetting]);
        return new FileVault(new VaultOptions(folder, key));
    });
}
