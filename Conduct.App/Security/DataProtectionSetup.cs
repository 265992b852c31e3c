using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Conduct.App.Security;

public static class DataProtectionSetup
{
    /// <summary>The keys that seal cookies and secrets; all nodes share them through the database, where they lie sealed.</summary>
    public static void AddDataProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("conduct");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = ActivatorUtilities.CreateInstance<DataProtectionKeys>(provider);
            options.XmlEncryptor = ActivatorUtilities.CreateInstance<CookieKeyEncryptor>(provider);
        }));
    }
}
