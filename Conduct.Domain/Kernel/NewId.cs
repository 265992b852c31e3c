using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Conduct.Domain.Kernel;

/// <summary>
/// New identities: UUID version 7 (RFC 9562) whose millisecond is followed by a counter (section 6.2, method 1). Of two made in one
/// process the later one sorts after, so tie-breaks by id follow the order in which things were made.
/// </summary>
public static class NewId
{
    private const int CounterBits = 12;
    private const int RandomAtATime = 1024;
    private static long _last;

    [ThreadStatic]
    private static byte[]? _random;

    [ThreadStatic]
    private static int _taken;

    /// <summary>An identity that sorts after every one made before by this process.</summary>
    public static Guid Next()
    {
        var ticks = Later(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() << CounterBits);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, (ticks >> CounterBits << 16) | 0x7000 | (ticks & 0xFFF));
        TakeRandom(bytes[8..]);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }

    // The system is asked for many at a time: it takes as long as for one.
    private static void TakeRandom(Span<byte> bytes)
    {
        if (_random is null || _taken + bytes.Length > _random.Length)
        {
            _random ??= new byte[RandomAtATime];
            RandomNumberGenerator.Fill(_random);
            _taken = 0;
        }

        _random.AsSpan(_taken, bytes.Length).CopyTo(bytes);
        _taken += bytes.Length;
    }

    private static long Later(long now)
    {
        while (true)
        {
            var last = Interlocked.Read(ref _last);
            var next = Math.Max(now, last + 1);
            if (Interlocked.CompareExchange(ref _last, next, last) == last)
            {
                return next;
            }
        }
    }
}
