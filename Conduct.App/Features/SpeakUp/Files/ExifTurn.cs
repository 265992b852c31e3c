using System.Buffers.Binary;

namespace Conduct.App.Features.SpeakUp;

/// <summary>How a picture is to be turned (Exif, tag 274): all that is kept of what a camera writes, as the picture would lie on its side without it.</summary>
internal static class ExifTurn
{
    private const int Head = 10; // Marker, length, "Exif" and two zeros.
    private const ushort Tag = 0x0112;
    private const int EntryLength = 12;

    /// <param name="segment">With its marker and length.</param>
    /// <returns>Two to eight; null when there is none, or it lies as it is.</returns>
    public static ushort? Of(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < Head + 8 || !segment.Slice(4, 4).SequenceEqual("Exif"u8))
        {
            return null;
        }

        var tiff = segment[Head..];
        var isBig = tiff[0] == (byte)'M';
        var at = (int)Math.Min(int.MaxValue, isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]));
        if (at > tiff.Length - 2)
        {
            return null;
        }

        for (var (left, entry) = (Short(tiff[at..], isBig), at + 2); left > 0 && entry <= tiff.Length - EntryLength; left--, entry += EntryLength)
        {
            if (Short(tiff[entry..], isBig) == Tag)
            {
                return Short(tiff[(entry + 8)..], isBig) is >= 2 and <= 8 and var turn ? turn : null;
            }
        }

        return null;
    }

    /// <summary>A segment that says it and nothing more.</summary>
    public static byte[] Segment(ushort turn) =>
    [
        0xFF, 0xE1, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0,
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isBig) => isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
