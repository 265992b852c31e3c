using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Conduct.App.Platform.Excel;

/// <summary>The small parts around the worksheets (ECMA-376 part 2 packages, part 1 §12 SpreadsheetML packages).</summary>
internal sealed class WorkbookParts(ZipArchive zip)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
        CheckCharacters = false,
        CloseOutput = true,
    };

    public XmlWriter Open(string part)
    {
        var xml = XmlWriter.Create(zip.CreateEntry(part, CompressionLevel.Fastest).Open(), Settings);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }

    public XmlWriter OpenSheet(int number) =>
        Open(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml"));

    public void WriteAll(WorkbookInfo info, IReadOnlyList<WrittenSheet> sheets)
    {
        Write("[Content_Types].xml", xml => ContentTypes(xml, sheets.Count));
        Write("_rels/.rels", PackageRelations);
        Write("docProps/core.xml", xml => CoreProperties(xml, info));
        Write("xl/workbook.xml", xml => Workbook(xml, sheets));
        Write("xl/_rels/workbook.xml.rels", xml => WorkbookRelations(xml, sheets.Count));
        Write("xl/styles.xml", SheetStyles.Write);
    }

    private void Write(string part, Action<XmlWriter> content)
    {
        using var xml = Open(part);
        content(xml);
    }

    private static void ContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteRaw($"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>""");
        xml.WriteRaw($"""<Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>""");
        xml.WriteRaw("""<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>""");
        foreach (var number in Enumerable.Range(1, sheets))
        {
            xml.WriteRaw($"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Types}.worksheet+xml"/>""");
        }

        xml.WriteRaw("</Types>");
    }

    private static void PackageRelations(XmlWriter xml) => xml.WriteRaw(
        $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>""");

    private static void CoreProperties(XmlWriter xml, WorkbookInfo info)
    {
        const string Dublin = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("cp", "coreProperties", Package + "/metadata/core-properties");
        xml.WriteElementString("dc", "title", Dublin, CellText.Clean(info.Title));
        xml.WriteElementString("dc", "creator", Dublin, CellText.Clean(info.Creator));
        xml.WriteStartElement("dcterms", "created", "http://purl.org/dc/terms/");
        xml.WriteAttributeString("xsi", "type", "http://www.w3.org/2001/XMLSchema-instance", "dcterms:W3CDTF");
        xml.WriteString(info.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<WrittenSheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteRaw("""<bookViews><workbookView activeTab="0"/></bookViews><sheets>""");
        foreach (var (index, sheet) in sheets.Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", number);
            xml.WriteAttributeString("r", "id", Relations, "rId" + number);
            xml.WriteEndElement();
        }

        xml.WriteRaw("</sheets>");
        DefinedNames(xml, sheets);
        xml.WriteEndElement();
    }

    private static void DefinedNames(XmlWriter xml, IReadOnlyList<WrittenSheet> sheets)
    {
        if (!sheets.Any(sheet => sheet.IsTable))
        {
            return;
        }

        xml.WriteStartElement("definedNames");
        foreach (var (index, sheet) in sheets.Index().Where(each => each.Item.IsTable))
        {
            DefinedName(xml, "_xlnm._FilterDatabase", index, hidden: true, CellReference.Table(sheet.Name, sheet.Layout.Widths.Length, sheet.Rows));
            DefinedName(xml, "_xlnm.Print_Titles", index, hidden: false, CellReference.Repeated(sheet.Name, sheet.Layout.FrozenColumns));
        }

        xml.WriteEndElement();
    }

    private static void DefinedName(XmlWriter xml, string name, int sheet, bool hidden, string range)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("localSheetId", sheet.ToString(CultureInfo.InvariantCulture));
        if (hidden)
        {
            xml.WriteAttributeString("hidden", "1");
        }

        xml.WriteString(range);
        xml.WriteEndElement();
    }

    private static void WorkbookRelations(XmlWriter xml, int sheets)
    {
        xml.WriteRaw($"""<Relationships xmlns="{Package}/relationships">""");
        foreach (var number in Enumerable.Range(1, sheets))
        {
            xml.WriteRaw($"""<Relationship Id="rId{number}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>""");
        }

        xml.WriteRaw($"""<Relationship Id="rId{sheets + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
    }
}
