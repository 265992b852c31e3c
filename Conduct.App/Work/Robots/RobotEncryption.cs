using System.Security.Cryptography;
using Conduct.App.Work.Deliveries;
using Microsoft.AspNetCore.DataProtection;

namespace Conduct.App.Work.Robots;

/// <summary>Encrypts what lets anyone post in a unit's chat, so that it is readable neither in the database nor in a copy of it without its keys.</summary>
public sealed class RobotEncryption(IDataProtectionProvider keys)
{
    private readonly IDataProtector _protector = keys.CreateProtector("Conduct.ChatRobots");

    /// <summary>
    /// For a form, before it runs its command: the first encryption of a quarter makes a new key and stores it, which cannot be done while the
    /// transaction of a command keeps other writers out.
    /// </summary>
    /// <returns>Null for nothing.</returns>
    public string? Encrypt(string? text) => string.IsNullOrWhiteSpace(text) ? null : _protector.Protect(text.Trim());

    /// <exception cref="DeliveryFailedException">The keys it was encrypted with are gone.</exception>
    public string Decrypt(string text)
    {
        try
        {
            return _protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            throw new DeliveryFailedException(nameof(DeliveryErrors.Decryption)) { IsFinal = true };
        }
    }
}
