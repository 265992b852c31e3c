using System.Text;

namespace Conduct.App.Platform.Files;

/// <summary>Tells compound files apart by the names in their directory, which are UTF-16 (MS-CFB 2.6.1).</summary>
internal static class CompoundKinds
{
    private static readonly byte[][] Names =
    [
        .. new[] { "_VBA_PROJECT", "EncryptedPackage", "WordDocument", "PowerPoint Document", "__properties_version1.0", "Workbook", "Book" }
            .Select(name => Encoding.Unicode.GetBytes(name + '\0')),
    ];

    public static Sniffed Sniff(Stream content) => ByteSearch.Find(content, Names) switch
    {
        [true, ..] => FileRefusalCode.MacroFile,
        [_, true, ..] => FileRefusalCode.Encrypted,
        // A saved mail may carry a Word document or a workbook, so it is asked first.
        [_, _, _, _, true, ..] => FileKind.Msg,
        [_, _, true, ..] => FileKind.Doc,
        [_, _, _, true, ..] => FileKind.Ppt,
        [_, _, _, _, _, true, _] or [.., true] => FileKind.Xls,
        _ => Sniffed.Unknown,
    };
}
