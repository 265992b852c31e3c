using System.Text;
using Conduct.App.Features.SpeakUp;
using Conduct.App.Platform.Files;
using Conduct.Domain.Reports;

namespace Conduct.Tests.Features.SpeakUp;

/// <summary>What cameras and programs write beside a picture is gone, the picture itself is not.</summary>
public sealed class FileCleaningTests
{
    private const string Marker = "GPS-31.2304-121.4737";

    [Fact]
    public void Jpeg_LosesExifCommentsAndWhatFollowsItsEnd()
    {
        byte[] picture =
        [
            0xFF, 0xD8, .. Segment(0xE0, "JFIF\0"), .. Segment(0xE1, $"Exif\0\0{Marker}"), .. Segment(0xE2, $"ICC_PROFILE{Marker}"), .. Segment(0xEE, "Adobe"), .. Segment(0xFE, Marker),
            .. Segment(0xDB, "tables"), .. Segment(0xDA, "scan"), 1, 2, 0xFF, 0, 3, 0xFF, 0xD3, 4, .. Segment(0xDA, "more"), 5, 6, 0xFF, 0xD9, .. Encoding.ASCII.GetBytes(Marker),
        ];

        var clean = FileCleaning.Clean(picture, out var cleaned);

        Assert.True(cleaned);
        Assert.Equal([0xFF, 0xD8, .. Segment(0xEE, "Adobe"), .. Segment(0xDB, "tables"), .. Segment(0xDA, "scan"), 1, 2, 0xFF, 0, 3, 0xFF, 0xD3, 4, .. Segment(0xDA, "more"), 5, 6, 0xFF, 0xD9], clean);
        Assert.Equal(clean, FileCleaning.Clean(clean, out _));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Jpeg_KeepsHowItIsToBeTurned_AndNothingElseOfExif(bool big)
    {
        byte[] tiff = big
            ? [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 2, 1, 0x0F, 0, 2, 0, 0, 0, 4, 1, 2, 3, 4, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
            : [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0, 0x0F, 1, 2, 0, 4, 0, 0, 0, 1, 2, 3, 4, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0];
        byte[] exif = [.. "Exif\0\0"u8, .. tiff, .. Encoding.ASCII.GetBytes(Marker)];
        byte[] picture = [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. Segment(0xDA, "scan"), 9, 0xFF, 0xD9];

        var clean = FileCleaning.Clean(picture, out var cleaned);

        Assert.True(cleaned);
        Assert.DoesNotContain(Marker, Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        Assert.Equal((36, 6), (Array.IndexOf(clean, (byte)0xDA) - 3, clean[31]));
        Assert.Equal(clean, FileCleaning.Clean(clean, out _));
    }

    [Fact]
    public void Png_LosesTextTimeAndExif()
    {
        byte[] signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
        byte[] picture = [.. signature, .. Chunk("IHDR", "head"), .. Chunk("tEXt", Marker), .. Chunk("eXIf", Marker), .. Chunk("IDAT", "pixels"), .. Chunk("tIME", Marker), .. Chunk("IEND", ""), .. Encoding.ASCII.GetBytes(Marker)];

        var clean = FileCleaning.Clean(picture, out var cleaned);

        Assert.True(cleaned);
        Assert.Equal([.. signature, .. Chunk("IHDR", "head"), .. Chunk("IDAT", "pixels"), .. Chunk("IEND", "")], clean);
    }

    [Fact]
    public void WebP_LosesExifAndXmp_AndNoLongerAnnouncesThem()
    {
        byte[] body = [.. "WEBP"u8, .. Riff("VP8X", [0b0000_1100, 0, 0, 0, 1, 0, 0, 1, 0, 0]), .. Riff("VP8 ", [1, 2, 3]), .. Riff("EXIF", Encoding.ASCII.GetBytes(Marker)), .. Riff("XMP ", Encoding.ASCII.GetBytes(Marker))];
        byte[] picture = [.. "RIFF"u8, .. BitConverter.GetBytes(body.Length), .. body];

        var clean = FileCleaning.Clean(picture, out var cleaned);

        Assert.True(cleaned);
        byte[] kept = [.. "WEBP"u8, .. Riff("VP8X", [0, 0, 0, 0, 1, 0, 0, 1, 0, 0]), .. Riff("VP8 ", [1, 2, 3])];
        Assert.Equal([.. "RIFF"u8, .. BitConverter.GetBytes(kept.Length), .. kept], clean);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE1, 0, 1, 0, 0 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 1, 2, 3, 4, 5, 6 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4, 5, 6, 7, 8 })]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[0])]
    public void BrokenOrOther_StaysAsItCame_AndIsNotSaidToBeClean(byte[] content)
    {
        Assert.Equal(content, FileCleaning.Clean(content, out var cleaned));
        Assert.False(cleaned);
    }

    [Theory]
    [InlineData(FileKind.Jpeg, true, FileTraces.Removed)]
    [InlineData(FileKind.Jpeg, false, FileTraces.Picture)]
    [InlineData(FileKind.Heic, false, FileTraces.Picture)]
    [InlineData(FileKind.Docx, false, FileTraces.Document)]
    [InlineData(FileKind.Mp4, false, FileTraces.Recording)]
    [InlineData(FileKind.Zip, false, FileTraces.Container)]
    [InlineData(FileKind.Text, false, FileTraces.Nothing)]
    public void Traces_AreSaidByKind(FileKind kind, bool cleaned, FileTraces traces) => Assert.Equal(traces, FileCleaning.TracesOf(kind, cleaned));

    private static byte[] Segment(byte kind, string text) => [0xFF, kind, 0, (byte)(text.Length + 2), .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Chunk(string name, string text) => [0, 0, 0, (byte)text.Length, .. Encoding.ASCII.GetBytes(name + text), 1, 2, 3, 4];

    private static byte[] Riff(string name, byte[] content) => [.. Encoding.ASCII.GetBytes(name), .. BitConverter.GetBytes(content.Length), .. content, .. content.Length % 2 == 1 ? [0] : Array.Empty<byte>()];
}
