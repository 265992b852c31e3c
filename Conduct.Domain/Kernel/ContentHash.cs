using System.Security.Cryptography;
using System.Text;

namespace Conduct.Domain.Kernel;

/// <summary>SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.</summary>
public static class ContentHash
{
    private const int SmallText = 1024;

    /// <summary>The hash of the text in UTF-8.</summary>
    public static string Of(string text)
    {
        Span<byte> small = stackalloc byte[SmallText];
        return Encoding.UTF8.TryGetBytes(text, small, out var length) ? Of(small[..length]) : Of(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The hash of these bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }
}
