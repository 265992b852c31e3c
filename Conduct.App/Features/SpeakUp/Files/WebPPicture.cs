using System.Buffers.Binary;
using System.Text;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A WebP picture (RFC 9649) with the chunks that make the picture, and none of those that tell of it.</summary>
internal static class WebPPicture
{
    private const int Head = 12;
    private const int ChunkHead = 8;

    // Bits of the extended header that announce a colour profile, Exif and XMP.
    private const byte Announced = 0b0010_1100;

    private static readonly HashSet<string> Kept = ["VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH"];

    /// <returns>Null when it is none, or is broken.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> picture)
    {
        if (picture.Length < Head || !picture.StartsWith("RIFF"u8) || !picture[8..].StartsWith("WEBP"u8))
        {
            return null;
        }

        var end = Math.Min(picture.Length, ChunkHead + (long)BinaryPrimitives.ReadUInt32LittleEndian(picture[4..]));
        using var clean = new MemoryStream(picture.Length);
        clean.Write(picture[..Head]);
        for (var at = Head; at + ChunkHead <= end;)
        {
            var (name, length) = (Encoding.ASCII.GetString(picture.Slice(at, 4)), (long)BinaryPrimitives.ReadUInt32LittleEndian(picture[(at + 4)..]));
            var whole = ChunkHead + length + (length & 1);
            if (at + ChunkHead + length > end)
            {
                return null;
            }

            if (Kept.Contains(name))
            {
                var chunk = picture.Slice(at, (int)Math.Min(whole, picture.Length - at)).ToArray();
                chunk[ChunkHead] = (byte)(name == "VP8X" ? chunk[ChunkHead] & ~Announced : chunk[ChunkHead]);
                clean.Write(chunk);
            }

            at += (int)whole;
        }

        var bytes = clean.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)(bytes.Length - ChunkHead));
        return bytes;
    }
}
