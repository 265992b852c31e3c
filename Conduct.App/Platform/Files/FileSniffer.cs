namespace Conduct.App.Platform.Files;

/// <summary>Tells what content is from the content.</summary>
internal static class FileSniffer
{
    /// <summary>How far into a file the head of a PDF may stand (ISO 32000-1, annex H): scanners and mail gateways put bytes before it.</summary>
    private const int HeadLength = 1024;

    private static readonly byte[] CompoundMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <param name="content">A seekable stream of the whole file; left anywhere.</param>
    /// <param name="promised">What the name says: a text may quote the head of a PDF, and is one only under that name.</param>
    public static Sniffed Sniff(Stream content, FileKind? promised)
    {
        var head = new byte[HeadLength];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = head.AsSpan(0, read);
        var sniffed = OfStart(content, start);
        var mayBePdf = promised == FileKind.Pdf && sniffed is { Refusal: null, Kind: null or FileKind.Text or FileKind.Csv or FileKind.Eml };
        return mayBePdf && start.IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : sniffed;
    }

    private static Sniffed OfStart(Stream content, ReadOnlySpan<byte> start) =>
        start.IsEmpty ? FileRefusalCode.Empty
        : ProgramSignatures.Match(start) ? FileRefusalCode.Executable
        : start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) ? ZipKinds.Sniff(content)
        : start.StartsWith(CompoundMark) ? CompoundKinds.Sniff(content)
        : MediaSignatures.Match(start) is { } kind ? kind
        : TextKinds.Sniff(content);
}
