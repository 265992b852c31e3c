namespace Conduct.App.Platform.Files;

/// <summary>Tells what content is from the content alone.</summary>
internal static class FileSniffer
{
    private const int HeadLength = 64;

    private static readonly byte[] CompoundMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static Sniffed Sniff(Stream content)
    {
        var head = new byte[HeadLength];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = head.AsSpan(0, read);
        return start.IsEmpty ? FileRefusalCode.Empty
            : ProgramSignatures.Match(start) ? FileRefusalCode.Executable
            : start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8) ? ZipKinds.Sniff(content)
            : start.StartsWith(CompoundMark) ? CompoundKinds.Sniff(content)
            : MediaSignatures.Match(start) is { } kind ? kind
            : TextKinds.Sniff(content);
    }
}
