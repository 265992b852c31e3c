using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Conduct.App.Platform.Excel;

/// <summary>
/// How far down the sheets of a workbook are filled, read from what they say before anything counts up to it: a row says its own number, and a few bytes may name one that
/// is two thousand million further on.
/// </summary>
internal static class FarCells
{
    private const string Reference = "r";

    /// <summary>The last row that holds anything; null when a row or cell is named that no sheet can have.</summary>
    public static int? LastRow(ZipArchive zip, CancellationToken cancellationToken)
    {
        var last = 0;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var xml = XmlReader.Create(part, new XmlReaderSettings { IgnoreWhitespace = true });
            if (IsSheet(xml))
            {
                if (LastRow(xml, cancellationToken) is not { } row)
                {
                    return null;
                }

                last = Math.Max(last, row);
            }
        }

        return last;
    }

    // By what it is, not by its name: which parts are sheets is for the workbook to say, and it may say anything.
    private static bool IsSheet(XmlReader xml)
    {
        try
        {
            return xml.MoveToContent() == XmlNodeType.Element && xml.LocalName == "worksheet";
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static int? LastRow(XmlReader xml, CancellationToken cancellationToken)
    {
        var (row, last) = (0, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    cancellationToken.ThrowIfCancellationRequested();
                    row = xml.GetAttribute(Reference) is { } number ? RowOf(number) : row + 1;
                    break;
                case "c" when xml.GetAttribute(Reference) is { } cell:
                    row = ColumnOf(cell, out var digits) <= CellReference.MaxColumns ? RowOf(cell.AsSpan(digits)) : 0;
                    break;
                case "v" or "is":
                    last = Math.Max(last, row);
                    break;
            }

            if (xml.LocalName is "row" or "c" && (row < 1 || row > CellReference.MaxRows))
            {
                return null;
            }
        }

        return last;
    }

    private static int RowOf(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;

    private static int ColumnOf(string cell, out int digits)
    {
        var column = 0;
        for (digits = 0; digits < cell.Length && char.IsAsciiLetter(cell[digits]) && column <= CellReference.MaxColumns; digits++)
        {
            column = (column * 26) + (cell[digits] & 31);
        }

        return column;
    }
}
