using System.Globalization;
using System.Xml;

namespace Conduct.App.Platform.Excel;

/// <summary>One worksheet while it is being written, row after row (ECMA-376 part 1, 18.3.1.99 worksheet).</summary>
internal sealed class WorksheetPart : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly XmlWriter _xml;
    private readonly CellWriter _cells;
    private readonly string[] _letters;

    public WorksheetPart(XmlWriter xml, SheetLayout layout, bool isFirst)
    {
        (_xml, Layout) = (xml, layout);
        _cells = new(xml);
        _letters = [.. Enumerable.Range(0, layout.Widths.Length).Select(CellReference.Letters)];
        xml.WriteStartElement("worksheet", Namespace);
        xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        xml.WriteRaw($"""<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} showGridLines="0" workbookViewId="0">""");
        xml.WriteRaw(layout.HasHeader ? FrozenPane(layout.FrozenColumns) : "");
        xml.WriteRaw("""</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>""");
        WriteWidths(layout.Widths);
        xml.WriteStartElement("sheetData");
    }

    public SheetLayout Layout { get; }

    /// <summary>Rows written so far, the header included.</summary>
    public int Rows { get; private set; }

    public void WriteHeader(IEnumerable<string> titles)
    {
        StartRow();
        foreach (var (column, title) in titles.Index())
        {
            _cells.WriteText(CellText.Clean(title), _letters[column], Rows, SheetStyles.Header);
        }

        _xml.WriteEndElement();
    }

    public void WriteRow(ReadOnlySpan<Cell> row)
    {
        StartRow();
        for (var column = 0; column < row.Length; column++)
        {
            _cells.Write(row[column], _letters[column], Rows, Layout.Wraps[column]);
        }

        _xml.WriteEndElement();
    }

    public void WriteLine(string label, Cell value)
    {
        StartRow();
        _cells.WriteText(CellText.Clean(label), _letters[0], Rows, SheetStyles.Header);
        _cells.Write(value, _letters[1], Rows, Layout.Wraps[1], left: true);
        _xml.WriteEndElement();
    }

    /// <summary>Closes the sheet with its filter (on a table) and how it prints: landscape A4, on as many pages side by side as can be read.</summary>
    public void Finish(bool filtered, string? footer)
    {
        _xml.WriteEndElement();
        var table = string.Create(CultureInfo.InvariantCulture, $"A1:{_letters[^1]}{Math.Max(Rows, 1)}");
        if (filtered)
        {
            _xml.WriteStartElement("autoFilter");
            _xml.WriteAttributeString("ref", table);
            _xml.WriteEndElement();
        }

        _xml.WriteRaw("""<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>""");
        _xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<pageSetup paperSize="9" orientation="landscape" fitToWidth="{Layout.PagesWide}" fitToHeight="0"/>"""));
        _xml.WriteStartElement("headerFooter");
        _xml.WriteElementString("oddFooter", PrintFooter.Compose(footer));
        _xml.WriteEndElement();
        _xml.WriteRaw($"""<ignoredErrors><ignoredError sqref="{table}" numberStoredAsText="1"/></ignoredErrors>""");
        _xml.WriteEndElement();
    }

    public void Dispose() => _xml.Dispose();

    // ECMA-376 part 1, 18.3.1.66 pane.
    private static string FrozenPane(int columns)
    {
        var corner = CellReference.Of(columns, 2);
        return columns == 0
            ? $"""<pane ySplit="1" topLeftCell="{corner}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="{corner}" sqref="{corner}"/>"""
            : string.Create(CultureInfo.InvariantCulture, $"""<pane xSplit="{columns}" ySplit="1" topLeftCell="{corner}" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="{corner}" sqref="{corner}"/>""");
    }

    private void StartRow()
    {
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", (++Rows).ToString(CultureInfo.InvariantCulture));
    }

    private void WriteWidths(double[] widths)
    {
        _xml.WriteStartElement("cols");
        foreach (var (column, width) in widths.Index())
        {
            _xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<col min="{column + 1}" max="{column + 1}" width="{width:0.##}" customWidth="1"/>"""));
        }

        _xml.WriteEndElement();
    }
}
