using System.Buffers.Binary;

namespace Conduct.Domain.Kernel;

/// <summary>
/// New identities: UUID version 7 (RFC 9562) whose millisecond is followed by a counter (section 6.2, method 1). Of two made in one
/// process the later one sorts after, so tie-breaks by id follow the order in which things were made.
/// </summary>
public static class NewId
{
    private const int CounterBits = 12;
    private static long _last;

    /// <summary>An identity that sorts after every one made before by this process.</summary>
    public static Guid Next()
    {
        var ticks = Later(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() << CounterBits);
        Span<byte> bytes = stackalloc byte[16];
        Guid.NewGuid().TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(bytes, (ticks >> CounterBits << 16) | 0x7000 | (ticks & 0xFFF));
        return new(bytes, bigEndian: true);
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
