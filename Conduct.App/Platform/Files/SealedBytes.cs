namespace Conduct.App.Platform.Files;

/// <summary>A few bytes, such as a key, in the form of a sealed file of one chunk, see <see cref="Encryption"/>.</summary>
internal static class SealedBytes
{
    /// <exception cref="ArgumentOutOfRangeException">More than one chunk.</exception>
    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(plain.Length, Encryption.ChunkLength, nameof(plain));
        var result = new byte[Encryption.SealedLength(plain.Length)];
        using var encryption = Encryption.New(key);
        encryption.WriteHeader(result.AsSpan(0, Encryption.HeaderLength), plain.Length, []);
        encryption.Encrypt(0, plain, result.AsSpan(Encryption.HeaderLength));
        return result;
    }

    /// <exception cref="VaultDamagedException">Altered, or sealed under another key.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedBytes)
    {
        var (encryption, length) = Encryption.Open(key, sealedBytes[..Math.Min(Encryption.HeaderLength, sealedBytes.Length)], []);
        using (encryption)
        {
            if (sealedBytes.Length != Encryption.SealedLength(length))
            {
                throw new VaultDamagedException();
            }

            var plain = new byte[length];
            encryption.Decrypt(0, sealedBytes[Encryption.HeaderLength..], plain);
            return plain;
        }
    }
}
