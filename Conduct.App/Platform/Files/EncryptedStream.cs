using System.Security.Cryptography;

namespace Conduct.App.Platform.Files;

/// <summary>Reads a sealed file as its plain bytes, from any position; hands out no byte of a chunk before its tag is verified.</summary>
internal sealed class EncryptedStream : Stream
{
    private readonly Stream _file;
    private readonly Encryption _encryption;
    private readonly byte[] _plain = new byte[Encryption.ChunkLength];
    private readonly byte[] _sealed = new byte[Encryption.ChunkLength + Encryption.TagLength];
    private long _loaded = -1;

    private EncryptedStream(Stream file, Encryption encryption, long length) => (_file, _encryption, Length) = (file, encryption, length);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Opens a sealed file that must hold the content of the address given; owns the file's stream from then on.</summary>
    /// <exception cref="VaultDamagedException">Header or length is wrong.</exception>
    public static EncryptedStream Open(Stream file, byte[] masterKey, byte[] sha256)
    {
        Span<byte> header = stackalloc byte[Encryption.HeaderLength];
        file.Position = 0;
        var read = file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        var (encryption, length) = Encryption.Open(masterKey, header[..read], sha256);
        if (file.Length == Encryption.SealedLength(length))
        {
            return new(file, encryption, length);
        }

        encryption.Dispose();
        throw new VaultDamagedException("The sealed file has the wrong length.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        var number = Position / Encryption.ChunkLength;
        if (number != _loaded)
        {
            var sealedChunk = SealedChunk(number);
            _file.ReadExactly(sealedChunk.Span);
            Unseal(number, sealedChunk.Span);
        }

        return Take(number, buffer);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        var number = Position / Encryption.ChunkLength;
        if (number != _loaded)
        {
            var sealedChunk = SealedChunk(number);
            await _file.ReadExactlyAsync(sealedChunk, cancellationToken);
            Unseal(number, sealedChunk.Span);
        }

        return Take(number, buffer.Span);
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
            _encryption.Dispose();
            CryptographicOperations.ZeroMemory(_plain);
        }

        base.Dispose(disposing);
    }

    private Memory<byte> SealedChunk(long number)
    {
        _loaded = -1;
        _file.Position = Encryption.HeaderLength + (number * (Encryption.ChunkLength + Encryption.TagLength));
        return _sealed.AsMemory(0, PlainLength(number) + Encryption.TagLength);
    }

    private void Unseal(long number, ReadOnlySpan<byte> sealedChunk)
    {
        _encryption.Decrypt(number, sealedChunk, _plain.AsSpan(0, PlainLength(number)));
        _loaded = number;
    }

    private int Take(long number, Span<byte> buffer)
    {
        var from = (int)(Position - (number * Encryption.ChunkLength));
        var count = Math.Min(buffer.Length, PlainLength(number) - from);
        _plain.AsSpan(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    private int PlainLength(long number) => (int)Math.Min(Encryption.ChunkLength, Length - (number * Encryption.ChunkLength));
}
