using System.Globalization;
using System.Text;

namespace Conduct.App.Platform.Excel;

/// <summary>How wide a value is on the sheet, in digits of the normal font (the unit of ECMA-376 part 1, 18.3.1.13 col).</summary>
public static class DisplayWidth
{
    /// <summary>Width of a text's widest line; East Asian wide characters count two, combining marks nothing.</summary>
    public static int Of(string text)
    {
        var (widest, line) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                (widest, line) = (Math.Max(widest, line), 0);
            }
            else
            {
                line += Of(rune);
            }
        }

        return Math.Max(widest, line);
    }

    /// <summary>Width of a cell as its number format shows it.</summary>
    public static int Of(Cell cell) => cell.Kind switch
    {
        CellKind.Text => Of(cell.Text!.Length > 256 ? cell.Text[..256] : cell.Text),
        CellKind.Number => Digits(cell.Number),
        CellKind.Money => Digits(cell.Number / 100) * 4 / 3 + 3,
        CellKind.Date => "2026-01-01".Length,
        CellKind.Moment => "2026-01-01 00:00".Length,
        CellKind.Bool => "FALSE".Length,
        CellKind.Empty => 0,
    };

    private static int Digits(long number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private static int Of(Rune rune) => rune.Value switch
    {
        < 0x0300 => 1,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0 : 1,
    };
}
