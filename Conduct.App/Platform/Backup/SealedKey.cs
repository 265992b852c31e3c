using System.Globalization;
using System.Security.Cryptography;
using Conduct.App.Platform.Files;

namespace Conduct.App.Platform.Backup;

/// <summary>The vault key under a passphrase, as a line of text: rounds, salt, sealed key. PBKDF2 with SHA-256 (RFC 8018).</summary>
internal static class SealedKey
{
    // OWASP's figure for PBKDF2 with SHA-256: half a second of work for each guess on an ordinary processor.
    private const int Rounds = 600_000;
    private const int MaxRounds = 100 * Rounds;
    private const int SaltLength = 16;
    private const int KeyLength = 32;
    private const char Between = ' ';

    public static string Seal(string passphrase, byte[] key)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return string.Join(Between, Rounds.ToString(CultureInfo.InvariantCulture), Convert.ToBase64String(salt), Convert.ToBase64String(SealedBytes.Seal(KeyOf(passphrase, salt, Rounds), key)));
    }

    /// <returns>Null when the passphrase is another one, or the line is damaged.</returns>
    public static byte[]? Open(string passphrase, string line)
    {
        try
        {
            return line.Split(Between) is [var rounds, var salt, var sealedKey] && int.Parse(rounds, CultureInfo.InvariantCulture) is > 0 and <= MaxRounds and var count
                ? SealedBytes.Open(KeyOf(passphrase, Convert.FromBase64String(salt), count), Convert.FromBase64String(sealedKey))
                : null;
        }
        catch (Exception wrong) when (wrong is VaultDamagedException or FormatException)
        {
            return null;
        }
    }

    private static byte[] KeyOf(string passphrase, byte[] salt, int rounds) => Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, rounds, HashAlgorithmName.SHA256, KeyLength);
}
