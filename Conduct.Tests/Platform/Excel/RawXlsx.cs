using System.IO.Compression;
using System.Security;
using System.Text;

namespace Conduct.Tests.Platform.Excel;

/// <summary>A workbook as other programs might make it, part by part.</summary>
internal static class RawXlsx
{
    public const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>Rows of texts on a sheet; null leaves a cell out.</summary>
    public static MemoryStream Of(params string?[][] rows) => OfSheets(("员工", Rows(rows)));

    public static string Rows(params string?[][] rows) => "<sheetData>" + string.Concat(rows.Select((row, index) =>
        $"<row r=\"{index + 1}\">" + string.Concat(row.Select((text, column) => text is null ? "" : Text((char)('A' + column), index + 1, text))) + "</row>")) + "</sheetData>";

    public static string Text(char column, int row, string text) =>
        $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    public static MemoryStream OfSheets(params (string Name, string Content)[] sheets) => OfSheets(MainType, sheets);

    public static MemoryStream OfSheets(string mainType, params (string Name, string Content)[] sheets) => OfSheets(mainType, sheets, "");

    /// <param name="mainType">Content type of the workbook.</param>
    /// <param name="sheets">Names and contents.</param>
    /// <param name="moreFormats">Cell formats after the two there are.</param>
    public static MemoryStream OfSheets(string mainType, (string Name, string Content)[] sheets, string moreFormats)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{mainType}"/></Types>""",
            ["_rels/.rels"] = $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>"))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="{Package}/relationships">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id="rS" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""",
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/>{moreFormats}</cellXfs></styleSheet>""",
        };
        foreach (var (index, sheet) in sheets.Index())
        {
            parts[$"xl/worksheets/sheet{index + 1}.xml"] = $"""<worksheet xmlns="{Main}">{sheet.Content}</worksheet>""";
        }

        return Zip(parts);
    }

    /// <summary>The same workbook as “Strict Open XML”.</summary>
    public static MemoryStream Strict(MemoryStream usual) => Changed(usual, (Main, "http://purl.oclc.org/ooxml/spreadsheetml/main"), (Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships"));

    /// <summary>The same workbook with other words in its parts.</summary>
    public static MemoryStream Changed(MemoryStream file, params (string From, string To)[] changes)
    {
        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return Zip(zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var text = new StreamReader(entry.Open());
            return changes.Aggregate(text.ReadToEnd(), (content, change) => content.Replace(change.From, change.To, StringComparison.Ordinal));
        }));
    }

    public static MemoryStream Zip(IReadOnlyDictionary<string, string> parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        file.Position = 0;
        return file;
    }
}
