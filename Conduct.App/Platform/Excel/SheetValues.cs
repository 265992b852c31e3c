using System.Globalization;
using System.Text.RegularExpressions;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.Excel;

/// <summary>Understands dates, amounts and numbers as people type them.</summary>
internal static partial class SheetValues
{
    private const double MaxExactNumber = 999_999_999_999_999;

    public static DateOnly? Date(object value) => value switch
    {
        DateTime date => DateOnly.FromDateTime(date),
        double number when number is >= 1900_01_01 and <= 9999_12_31 => Date(Plain(number)),
        string text => TypedText.Day(TimeOfDay().Replace(NormalText.Of(text), "")),
        _ => null,
    };

    /// <summary>Yuan; text may carry ¥, 元 and thousands separators.</summary>
    public static decimal? Yuan(object value)
    {
        if (value is double number)
        {
            return Math.Abs(number) <= MaxExactNumber ? (decimal)number : null;
        }

        var text = value is string typed ? NormalText.Code(typed).TrimStart('¥', '￥').TrimEnd('元') : "";
        return text.Length > 0 && AmountText().IsMatch(text)
            && decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out var yuan)
            ? yuan
            : null;
    }

    public static long? Number(object value) => value switch
    {
        double number when Math.Abs(number) <= MaxExactNumber && Math.Floor(number) == number => (long)number,
        string text when long.TryParse(NormalText.Code(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>Whether the cell shows an error (ECMA-376 part 1, 18.18.11 ST_CellType e).</summary>
    public static bool IsError(object value) =>
        value is "#NULL!" or "#DIV/0!" or "#VALUE!" or "#REF!" or "#NAME?" or "#NUM!" or "#N/A" or "#SPILL!" or "#CALC!" or "#GETTING_DATA";

    /// <summary>Whether a number has more digits than a spreadsheet keeps.</summary>
    public static bool IsTooLong(object value) => value is double number && Math.Abs(number) > MaxExactNumber;

    public static string Text(object value) => value switch
    {
        string text => NormalText.Of(text),
        double number => Plain(number),
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Plain(double number) => Math.Abs(number) <= MaxExactNumber
        ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    // Behind a day: cells of type d are ISO 8601 (ECMA-376 part 1, 18.18.11), and other systems export midnight with their days.
    [GeneratedRegex("(?<=[0-9日])(?:T| +)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex("^[+-]?(?:[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AmountText();
}
