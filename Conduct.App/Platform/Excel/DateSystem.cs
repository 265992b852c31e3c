using System.IO.Compression;
using System.Xml;

namespace Conduct.App.Platform.Excel;

/// <summary>From which day a workbook counts its days (ECMA-376 part 1, 18.17.4.1): 1900, or 1904 where Excel for Mac made it.</summary>
internal sealed class DateSystem
{
    private const int DaysBetween = 1462;

    /// <summary>The year 10000 in serial days.</summary>
    private const double LastSerial = 2_958_466;

    private readonly int _later;

    private DateSystem(int later) => _later = later;

    public static DateSystem Of(Stream workbook)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.GetEntry("xl/workbook.xml") is not { } entry)
        {
            return new(0);
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                return new(xml.GetAttribute("date1904") is "1" or "true" or "on" ? DaysBetween : 0);
            }
        }

        return new(0);
    }

    /// <returns>Null for a number that is no day.</returns>
    public DateTime? DayOf(double serial) => serial >= 1 && serial + _later < LastSerial ? DateTime.FromOADate(serial + _later) : null;
}
