using System.Globalization;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.Excel;

/// <summary>A row below the data that adds it up.</summary>
/// <param name="Sheet">The sheet's name in the file.</param>
/// <param name="Row">As Excel numbers it.</param>
/// <param name="Text">What it begins with.</param>
public sealed record TotalRow(string Sheet, int Row, string Text)
{
    private static readonly string[] Words =
        [.. new[] { "zh-CN", "en" }.SelectMany(language => ExcelTexts.ResourceManager.GetString(nameof(ExcelTexts.TotalWords), CultureInfo.GetCultureInfo(language))!.Split(',', '、')).Select(NormalText.Key)];

    /// <summary>Its first cell says so, and what each row must have is missing: somebody may be called so.</summary>
    internal static TotalRow? Of(string sheet, int row, IReadOnlyList<object?> cells, bool isComplete) =>
        !isComplete && cells.FirstOrDefault(cell => cell is not null) is string first && IsTotal(NormalText.Key(first)) ? new(sheet, row, NormalText.Of(first)) : null;

    // A number, a colon or nothing may follow, but no further word.
    private static bool IsTotal(string text) => Array.Exists(Words, word => text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetter(text[word.Length])));
}
