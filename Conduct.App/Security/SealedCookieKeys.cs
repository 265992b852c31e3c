using System.Text;
using System.Xml.Linq;
using Conduct.App.Data.Disk;
using Conduct.App.Platform.Files;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Conduct.App.Security;

/// <summary>Seals the keys of cookies and secrets under the vault key: whoever has the database, or a copy of it, cannot sign a cookie with them.</summary>
public sealed class CookieKeyEncryptor(VaultKey vault) : IXmlEncryptor
{
    internal const string Purpose = "cookie keys";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement("sealed", Convert.ToBase64String(SealedBytes.Seal(vault.For(Purpose), Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting))))),
        typeof(CookieKeyDecryptor));
}

/// <summary>Opens them. Its name stands beside each key in the database, and the framework makes it from that.</summary>
public sealed class CookieKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => XElement.Parse(
        Encoding.UTF8.GetString(SealedBytes.Open(services.GetRequiredService<VaultKey>().For(CookieKeyEncryptor.Purpose), Convert.FromBase64String(encryptedElement.Value))));
}
