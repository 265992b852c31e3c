using System.Security.Cryptography;
using System.Text;

namespace Conduct.Domain.Kernel;

/// <summary>SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.</summary>
public static class ContentHash
{
    /// <summary>The hash of the text in UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of these bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
