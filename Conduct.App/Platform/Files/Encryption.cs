using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Conduct.App.Platform.Files;

/// <summary>
/// The form of an encrypted file: mark, salt, plain length and an HMAC over them and the plain SHA-256, then chunks under AES-256-GCM
/// (NIST SP 800-38D). Both keys come from the master key and the file's own salt by HKDF (RFC 5869), so that the chunk number can be
/// the nonce; the HMAC ties length and content address, so that no chunk can be dropped and no file stand in for another.
/// </summary>
internal sealed class Encryption : IDisposable
{
    public const int HeaderLength = 80;
    public const int ChunkLength = 64 * 1024;
    public const int TagLength = 16;

    private const int SaltLength = 32;
    private const int MacAt = 48;
    private const int KeyLength = 32;

    private readonly AesGcm _cipher;
    private readonly byte[] _macKey;
    private readonly byte[] _salt;

    private Encryption(ReadOnlySpan<byte> masterKey, byte[] salt)
    {
        Span<byte> keys = stackalloc byte[2 * KeyLength];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, masterKey, keys, salt, "conduct vault 1"u8);
        _cipher = new(keys[..KeyLength], TagLength);
        (_macKey, _salt) = (keys[KeyLength..].ToArray(), salt);
        CryptographicOperations.ZeroMemory(keys);
    }

    private static ReadOnlySpan<byte> Mark => "CNDVLT1\0"u8;

    /// <summary>A encryption for a new file.</summary>
    public static Encryption New(ReadOnlySpan<byte> masterKey) => new(masterKey, RandomNumberGenerator.GetBytes(SaltLength));

    /// <summary>The encryption of an existing file and its plain length, once its header proves right for the address.</summary>
    public static (Encryption Encryption, long Length) Open(ReadOnlySpan<byte> masterKey, ReadOnlySpan<byte> header, ReadOnlySpan<byte> sha256)
    {
        if (header.Length != HeaderLength || !header.StartsWith(Mark))
        {
            throw new VaultDamagedException();
        }

        var encryption = new Encryption(masterKey, header.Slice(Mark.Length, SaltLength).ToArray());
        var length = BinaryPrimitives.ReadInt64LittleEndian(header[(Mark.Length + SaltLength)..]);
        Span<byte> right = stackalloc byte[HeaderLength];
        encryption.WriteHeader(right, length, sha256);
        if (length >= 0 && CryptographicOperations.FixedTimeEquals(right, header))
        {
            return (encryption, length);
        }

        encryption.Dispose();
        throw new VaultDamagedException();
    }

    /// <summary>Bytes of the sealed file for so many plain bytes.</summary>
    public static long SealedLength(long length) => HeaderLength + length + ((length + ChunkLength - 1) / ChunkLength * TagLength);

    public void WriteHeader(Span<byte> header, long length, ReadOnlySpan<byte> sha256)
    {
        Mark.CopyTo(header);
        _salt.CopyTo(header[Mark.Length..]);
        BinaryPrimitives.WriteInt64LittleEndian(header[(Mark.Length + SaltLength)..], length);
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _macKey);
        mac.AppendData(header[..MacAt]);
        mac.AppendData(sha256);
        mac.GetHashAndReset(header[MacAt..]);
    }

    /// <summary>Encrypts a chunk; <paramref name="sealedChunk"/> takes the bytes and then the tag.</summary>
    public void Encrypt(long number, ReadOnlySpan<byte> plain, Span<byte> sealedChunk)
    {
        Span<byte> nonce = stackalloc byte[12];
        BinaryPrimitives.WriteInt64LittleEndian(nonce, number);
        _cipher.Encrypt(nonce, plain, sealedChunk[..plain.Length], sealedChunk.Slice(plain.Length, TagLength));
    }

    /// <summary>Opens a chunk.</summary>
    /// <exception cref="VaultDamagedException">Its tag is wrong.</exception>
    public void Decrypt(long number, ReadOnlySpan<byte> sealedChunk, Span<byte> plain)
    {
        Span<byte> nonce = stackalloc byte[12];
        BinaryPrimitives.WriteInt64LittleEndian(nonce, number);
        try
        {
            _cipher.Decrypt(nonce, sealedChunk[..^TagLength], sealedChunk[^TagLength..], plain);
        }
        catch (AuthenticationTagMismatchException wrong)
        {
            throw new VaultDamagedException("A chunk of the sealed file was altered.", wrong);
        }
    }

    public void Dispose()
    {
        _cipher.Dispose();
        CryptographicOperations.ZeroMemory(_macKey);
    }
}
