using System.Xml.Linq;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Files;
using Conduct.App.Security;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Security;

public sealed class SealedCookieKeyTests
{
    [Fact]
    public async Task Keys_LieSealedInTheDatabase_AndOpenInAnotherProcess()
    {
        await using var host = await FeatureHost.StartAsync();
        var secret = host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("text");

        var xml = Assert.Single(await host.ReadAsync(db => db.DataProtectionKeys.Select(key => key.Xml).ToListAsync()));
        Assert.Contains("<sealed xmlns=\"\">", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal);

        await using var other = FeatureHost.On(host.Database);
        Assert.Equal("text", other.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret));
    }

    [Fact]
    public void Key_SealedUnderAnotherVaultKey_DoesNotOpen()
    {
        var folder = Directory.CreateTempSubdirectory("conduct-cookie-keys-");
        var vault = new VaultKey(new DataDirectory(folder.FullName), setting: null);
        var made = new CookieKeyEncryptor(vault).Encrypt(new XElement("key", "secret"));

        Assert.Equal("secret", new CookieKeyDecryptor(Of(vault)).Decrypt(made.EncryptedElement).Value);
        Assert.Throws<VaultDamagedException>(() => new CookieKeyDecryptor(Of(new(new(folder.FullName), Convert.ToBase64String(new byte[VaultKey.Length])))).Decrypt(made.EncryptedElement));
        folder.Delete(recursive: true);
    }

    private static ServiceProvider Of(VaultKey vault) => new ServiceCollection().AddSingleton(vault).BuildServiceProvider();
}
