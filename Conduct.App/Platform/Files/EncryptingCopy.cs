using System.Security.Cryptography;

namespace Conduct.App.Platform.Files;

/// <summary>Copies plain bytes into a sealed file, one chunk in memory at a time.</summary>
internal static class EncryptingCopy
{
    /// <summary>The address and size of what was copied, or null when the source holds more than <paramref name="limit"/> bytes.</summary>
    public static async Task<(byte[] Sha256, long Size)?> RunAsync(
        Stream plain, Stream target, byte[] masterKey, long limit, CancellationToken cancellationToken)
    {
        using var encryption = Encryption.New(masterKey);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var chunk = new byte[Encryption.ChunkLength];
        var sealedChunk = new byte[Encryption.ChunkLength + Encryption.TagLength];
        var header = new byte[Encryption.HeaderLength];
        var size = 0L;
        await target.WriteAsync(header, cancellationToken);
        for (int read, number = 0; (read = await plain.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false, cancellationToken)) > 0; number++)
        {
            if ((size += read) > limit)
            {
                return null;
            }

            hash.AppendData(chunk, 0, read);
            encryption.Encrypt(number, chunk.AsSpan(0, read), sealedChunk);
            await target.WriteAsync(sealedChunk.AsMemory(0, read + Encryption.TagLength), cancellationToken);
        }

        CryptographicOperations.ZeroMemory(chunk);
        var sha256 = hash.GetHashAndReset();
        encryption.WriteHeader(header, size, sha256);
        target.Position = 0;
        await target.WriteAsync(header, cancellationToken);
        return (sha256, size);
    }
}
