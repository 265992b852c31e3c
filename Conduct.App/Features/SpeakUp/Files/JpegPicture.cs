using System.Buffers.Binary;

namespace Conduct.App.Features.SpeakUp;

/// <summary>
/// A JPEG picture (ITU-T T.81) without its application segments and comments, where cameras write place, device, time and a small copy of the picture, and without
/// whatever phones append behind its end. How to turn it stays, as a segment of nothing else.
/// </summary>
internal static class JpegPicture
{
    private const byte Mark = 0xFF;
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte FirstApplication = 0xE0;
    private const byte Exif = 0xE1;
    private const byte Adobe = 0xEE;
    private const byte LastApplication = 0xEF;

    /// <returns>Null when it is none, or is broken.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> picture)
    {
        if (picture is not [Mark, Start, ..])
        {
            return null;
        }

        using var clean = new MemoryStream(picture.Length);
        clean.Write([Mark, Start]);
        for (var at = 2; at + 4 <= picture.Length;)
        {
            if (picture[at] != Mark)
            {
                return null;
            }

            var kind = picture[at + 1];
            if (kind == Mark)
            {
                // Fill bytes may stand before any marker.
                at++;
                continue;
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
            if (length < 4 || at + length > picture.Length)
            {
                return null;
            }

            var segment = picture.Slice(at, length);
            at += length;
            if (kind == Exif && ExifTurn.Of(segment) is { } turn)
            {
                clean.Write(ExifTurn.Segment(turn));
            }
            else if (kind == Adobe || (kind is not Comment and (< FirstApplication or > LastApplication)))
            {
                // Adobe's tells how colours are stored: without it they come out wrong.
                clean.Write(segment);
            }

            if (kind == Scan)
            {
                var next = EndOfScan(picture, at);
                clean.Write(picture[at..next]);
                at = next;
                if (at + 2 <= picture.Length && picture[at + 1] == End)
                {
                    clean.Write([Mark, End]);
                    return clean.ToArray();
                }
            }
        }

        return null;
    }

    // Within a scan a mark is followed by a zero, or is one of the eight restart marks.
    private static int EndOfScan(ReadOnlySpan<byte> picture, int at)
    {
        while (at + 1 < picture.Length && !(picture[at] == Mark && picture[at + 1] is not (0 or (>= 0xD0 and <= 0xD7) or Mark)))
        {
            at++;
        }

        return at;
    }
}
