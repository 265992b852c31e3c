using System.IO.Compression;
using System.Xml;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// Finds the cells that show an error such as #REF!. ExcelDataReader 3.6 reads them as empty, and an import must not take a broken
/// formula for a value left out.
/// </summary>
internal static class ErrorCells
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>By sheet name, the error by cell reference.</summary>
    public static Dictionary<string, Dictionary<string, string>> Find(Stream workbook)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var targets = new Dictionary<string, string>();
        ForEach(zip, "xl/_rels/workbook.xml.rels", "Relationship", xml =>
            targets[xml.GetAttribute("Id") ?? ""] = PathOf(xml.GetAttribute("Target") ?? ""));

        var found = new Dictionary<string, Dictionary<string, string>>();
        ForEach(zip, "xl/workbook.xml", "sheet", xml =>
        {
            var id = xml.GetAttribute("id", Relations) ?? "";
            var errors = new Dictionary<string, string>();
            ForEach(zip, targets.GetValueOrDefault(id, ""), "c", cell => Note(cell, errors));
            found[xml.GetAttribute("name") ?? ""] = errors;
        });
        return found;
    }

    private static void Note(XmlReader cell, Dictionary<string, string> errors)
    {
        if (cell.GetAttribute("t") == "e" && cell.GetAttribute("r") is { } reference)
        {
            errors[reference] = "#VALUE!";
        }
    }

    private static string PathOf(string target) =>
        target.StartsWith('/') ? target[1..] : "xl/" + (target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target);

    private static void ForEach(ZipArchive zip, string part, string element, Action<XmlReader> action)
    {
        if (zip.GetEntry(part) is not { } entry)
        {
            return;
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
            {
                action(xml);
            }
        }
    }
}
