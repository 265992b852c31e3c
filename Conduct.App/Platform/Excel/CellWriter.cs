using System.Globalization;
using System.Xml;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// Writes cells (ECMA-376 part 1, 18.3.1.4 c). Text is always an inline string, so no text is ever read as a formula; a text that
/// looks like one also carries the quote prefix, so that it stays text when somebody edits the cell.
/// </summary>
internal sealed class CellWriter(XmlWriter xml)
{
    private static readonly string[] StyleNumbers =
        [.. Enumerable.Range(0, SheetStyles.Count).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    private readonly char[] _buffer = new char[32];

    public void Write(Cell cell, string letters, int row, bool wrap, bool left = false)
    {
        switch (cell.Kind)
        {
            case CellKind.Text:
                WriteText(CellText.Clean(cell.Text!), letters, row, wrap);
                break;
            case CellKind.Empty:
                Start(letters, row, wrap ? SheetStyles.WrappedText : SheetStyles.Text);
                xml.WriteEndElement();
                break;
            case CellKind.Number or CellKind.Money or CellKind.Date or CellKind.Moment or CellKind.Bool:
                WriteNumber(cell, letters, row, left ? SheetStyles.ToLeft : 0);
                break;
        }
    }

    public void WriteText(string clean, string letters, int row, int style)
    {
        Start(letters, row, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(CellText.Escape(clean));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteText(string clean, string letters, int row, bool wrap) =>
        WriteText(clean, letters, row, (wrap, CellText.LooksLikeFormula(clean)) switch
        {
            (false, false) => SheetStyles.Text,
            (false, true) => SheetStyles.QuotedText,
            (true, false) => SheetStyles.WrappedText,
            (true, true) => SheetStyles.QuotedWrappedText,
        });

    private void WriteNumber(Cell cell, string letters, int row, int shift)
    {
        Start(letters, row, shift + cell.Kind switch
        {
            CellKind.Number => SheetStyles.Number,
            CellKind.Money => SheetStyles.Money,
            CellKind.Date => SheetStyles.Date,
            CellKind.Moment => SheetStyles.Moment,
            CellKind.Bool => SheetStyles.Bool,
            CellKind.Text or CellKind.Empty => throw new ArgumentException(cell.Kind.ToString(), nameof(cell)),
        });
        if (cell.Kind == CellKind.Bool)
        {
            xml.WriteAttributeString("t", "b");
        }

        xml.WriteStartElement("v");
        xml.WriteChars(_buffer, 0, Format(cell));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private int Format(Cell cell)
    {
        var into = _buffer.AsSpan();
        var invariant = CultureInfo.InvariantCulture;
        int written;
        _ = cell.Kind switch
        {
            CellKind.Money => (cell.Number / 100m).TryFormat(into, out written, "0.00", invariant),
            CellKind.Moment => new DateTime(cell.Number).ToOADate().TryFormat(into, out written, "R", invariant),
            CellKind.Number or CellKind.Date or CellKind.Bool or CellKind.Text or CellKind.Empty => cell.Number.TryFormat(into, out written, default, invariant),
        };
        return written;
    }

    private void Start(string letters, int row, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteStartAttribute("r");
        xml.WriteChars(_buffer, 0, CellReference.Write(letters, row, _buffer));
        xml.WriteEndAttribute();
        xml.WriteAttributeString("s", StyleNumbers[style]);
    }
}
