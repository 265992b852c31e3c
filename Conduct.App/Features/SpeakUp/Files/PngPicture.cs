using System.Buffers.Binary;
using System.Text;

namespace Conduct.App.Features.SpeakUp;

/// <summary>A PNG picture (ISO/IEC 15948) with the chunks that make the picture, and none of those that tell of it.</summary>
internal static class PngPicture
{
    private const int Frame = 12; // Length, name and checksum.

    private static readonly HashSet<string> Kept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"];

    /// <returns>Null when it is none, or is broken.</returns>
    public static byte[]? Clean(ReadOnlySpan<byte> picture)
    {
        ReadOnlySpan<byte> signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
        if (!picture.StartsWith(signature))
        {
            return null;
        }

        using var clean = new MemoryStream(picture.Length);
        clean.Write(signature);
        for (var at = signature.Length; at + Frame <= picture.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture[at..]);
            if (length > picture.Length - at - Frame)
            {
                return null;
            }

            var name = Encoding.ASCII.GetString(picture.Slice(at + 4, 4));
            var chunk = picture.Slice(at, (int)length + Frame);
            if (Kept.Contains(name))
            {
                clean.Write(chunk);
            }

            if (name == "IEND")
            {
                return clean.ToArray();
            }

            at += chunk.Length;
        }

        return null;
    }
}
