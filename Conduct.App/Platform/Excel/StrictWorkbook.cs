using System.IO.Compression;
using System.Text;
using Conduct.App.Platform.Files;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// A workbook saved as “Strict Open XML” (ECMA-376 part 1) differs from the usual one (part 4) in the names of its namespaces, and in dates, which it may
/// write as text. The reader knows the usual names only, so it is given a copy that bears them.
/// </summary>
internal static class StrictWorkbook
{
    // The root element names all namespaces of a part; a list of relations names one in each line.
    private const int HeadLength = 8 * 1024;
    private const int MaxRelations = 1024 * 1024;

    private static readonly (string Strict, string Usual)[] Names =
    [
        ("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        ("http://purl.oclc.org/ooxml/officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ];

    /// <summary>Whether the main part names its flavour so.</summary>
    public static bool Is(ZipArchive zip)
    {
        if (zip.GetEntry("xl/workbook.xml") is not { } workbook)
        {
            return false;
        }

        using var part = workbook.Open();
        return Head(part, HeadLength).Contains(Names[0].Strict, StringComparison.Ordinal);
    }

    /// <returns>The copy, to be disposed; null when the workbook is of the usual kind.</returns>
    public static Stream? Usual(Stream workbook, CancellationToken cancellationToken)
    {
        workbook.Position = 0;
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (!Is(zip))
        {
            return null;
        }

        var copy = PrivateTempFile.Create();
        using (var written = new ZipArchive(copy, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in zip.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var from = entry.Open();
                using var to = written.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                to.Write(Encoding.Latin1.GetBytes(Renamed(Head(from, entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? MaxRelations : HeadLength))));
                from.CopyTo(to);
            }
        }

        return copy;
    }

    private static string Renamed(string text) => Names.Aggregate(text, (renamed, name) => renamed.Replace(name.Strict, name.Usual, StringComparison.Ordinal));

    // As Latin-1, so that every other byte stays what it is.
    private static string Head(Stream part, int length)
    {
        var begin = new byte[length];
        return Encoding.Latin1.GetString(begin, 0, part.ReadAtLeast(begin, length, throwOnEndOfStream: false));
    }
}
