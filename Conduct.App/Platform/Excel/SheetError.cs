using System.Globalization;

namespace Conduct.App.Platform.Excel;

/// <summary>One thing wrong with an uploaded workbook.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Sheet">The sheet's name in the file, when one is concerned.</param>
/// <param name="Row">The row as Excel numbers it, from 1; null when the whole sheet or file is meant.</param>
/// <param name="Column">The column's title, when one is concerned.</param>
/// <param name="Detail">What the text shows at {0}.</param>
public sealed record SheetError(SheetErrorCode Code, string? Sheet = null, int? Row = null, string? Column = null, string? Detail = null)
{
    private const int BytesPerMegabyte = 1024 * 1024;

    /// <summary>A file beyond so many bytes.</summary>
    public static SheetError TooLarge(long maxBytes) => new(SheetErrorCode.TooLarge, Detail: (maxBytes / BytesPerMegabyte).ToString(CultureInfo.CurrentCulture));

    /// <summary>The reason, in the current language, without the place.</summary>
    public string Reason => string.Format(
        CultureInfo.CurrentCulture, ExcelTexts.ResourceManager.GetString(Code.ToString(), CultureInfo.CurrentUICulture)!, Detail);
}
