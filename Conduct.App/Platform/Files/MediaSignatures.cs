using System.Buffers.Binary;

namespace Conduct.App.Platform.Files;

/// <summary>How pictures, sound, film and PDF begin.</summary>
internal static class MediaSignatures
{
    private static readonly byte[] PngMark = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] JpegMark = [0xFF, 0xD8, 0xFF];
    private static readonly int[] BitmapHeaders = [12, 40, 52, 56, 64, 108, 124];

    public static FileKind? Match(ReadOnlySpan<byte> start) =>
        start.StartsWith("%PDF-"u8) ? FileKind.Pdf
        : start.StartsWith(PngMark) ? FileKind.Png
        : start.StartsWith(JpegMark) ? FileKind.Jpeg
        : start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8) ? FileKind.Gif
        : start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) ? FileKind.Tiff
        : start.StartsWith("#!AMR"u8) ? FileKind.Amr
        : start.StartsWith("ID3"u8) || IsMpegFrame(start) ? FileKind.Mp3
        : start.StartsWith("ADIF"u8) || IsAacFrame(start) ? FileKind.Aac
        : IsBitmap(start) ? FileKind.Bmp
        : start.StartsWith("RIFF"u8) ? Riff(start)
        : start.Length >= 12 ? Iso(start)
        : null;

    // ISO/IEC 11172-3: eleven set bits, then version, layer III and no reserved bit rate.
    private static bool IsMpegFrame(ReadOnlySpan<byte> start) =>
        start.Length > 3 && start[0] == 0xFF && (start[1] & 0xE6) == 0xE2 && (start[2] & 0xF0) != 0xF0;

    // ISO/IEC 13818-7: twelve set bits, layer 0, and one of thirteen sampling rates.
    private static bool IsAacFrame(ReadOnlySpan<byte> start) =>
        start.Length > 3 && start[0] == 0xFF && (start[1] & 0xF6) == 0xF0 && (start[2] & 0x3C) <= 0x30;

    private static bool IsBitmap(ReadOnlySpan<byte> start) =>
        start.Length > 18 && start.StartsWith("BM"u8) && BitmapHeaders.Contains(BinaryPrimitives.ReadInt32LittleEndian(start[14..]));

    private static FileKind? Riff(ReadOnlySpan<byte> start) =>
        start.Length < 12 ? null
        : start[8..].StartsWith("WAVE"u8) ? FileKind.Wav
        : start[8..].StartsWith("WEBP"u8) ? FileKind.WebP
        : null;

    // ISO/IEC 14496-12: a file type box with its major brand; QuickTime files of old begin with another box.
    private static FileKind? Iso(ReadOnlySpan<byte> start)
    {
        var box = start[4..8];
        return box.SequenceEqual("ftyp"u8) ? Brand(start)
            : box.SequenceEqual("moov"u8) || box.SequenceEqual("mdat"u8) || box.SequenceEqual("wide"u8) ? FileKind.Mov
            : null;
    }

    // The brands it is compatible with follow the major one, within the box.
    private static FileKind? Brand(ReadOnlySpan<byte> start) => System.Text.Encoding.ASCII.GetString(start[8..12]) switch
    {
        "avif" or "avis" => FileKind.Avif,
        "mif1" or "msf1" when start[..(int)Math.Min((uint)start.Length, BinaryPrimitives.ReadUInt32BigEndian(start))].IndexOf("avif"u8) > 0 => FileKind.Avif,
        "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "mif1" or "msf1" => FileKind.Heic,
        "qt  " => FileKind.Mov,
        "M4A " or "M4B " => FileKind.M4a,
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "MSNV" or "dash" => FileKind.Mp4,
        ['3', 'g', ..] => FileKind.ThreeGpp,
        _ => null,
    };
}
