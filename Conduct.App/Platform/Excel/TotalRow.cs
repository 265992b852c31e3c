using System.Text.RegularExpressions;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Platform.Excel;

/// <summary>A row below the data that adds it up.</summary>
/// <param name="Sheet">The sheet's name in the file.</param>
/// <param name="Row">As Excel numbers it.</param>
/// <param name="Text">What it begins with.</param>
public sealed partial record TotalRow(string Sheet, int Row, string Text)
{
    /// <summary>Its first cell says so, and what each row must have is missing: somebody may be called so.</summary>
    internal static TotalRow? Of(string sheet, int row, IReadOnlyList<object?> cells, bool isComplete) =>
        !isComplete && cells.FirstOrDefault(cell => cell is not null) is string first && Word().IsMatch(NormalText.Code(first)) ? new(sheet, row, NormalText.Of(first)) : null;

    [GeneratedRegex("^(?:合计|总计|小计|共计|total|subtotal|grandtotal|sum)(?:$|[^\\p{L}])|^(?:合计|总计|小计|共计)(?:人数|人|数)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
