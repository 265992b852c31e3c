using System.IO.Compression;

namespace Conduct.App.Platform.Files;

/// <summary>Tells Office documents (ECMA-376 part 2, content types), OFD documents and plain archives apart.</summary>
internal static class ZipKinds
{
    private const int MaxContentTypes = 1024 * 1024;
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    public static Sniffed Sniff(Stream content)
    {
        try
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var types = ContentTypes(zip);
            return HasMacros(zip, types) ? FileRefusalCode.MacroFile
                : types.Contains(Office + "wordprocessingml.document.main+xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Docx
                : types.Contains(Office + "spreadsheetml.sheet.main+xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Xlsx
                : types.Contains(Office + "presentationml.presentation.main+xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Pptx
                : zip.GetEntry("OFD.xml") is not null ? FileKind.Ofd
                : FileKind.Zip;
        }
        catch (InvalidDataException)
        {
            return FileRefusalCode.Damaged;
        }
    }

    private static bool HasMacros(ZipArchive zip, string types) =>
        types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
        || (types.Length > 0 && zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)));

    private static string ContentTypes(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not { Length: <= MaxContentTypes } entry)
        {
            return "";
        }

        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }
}
