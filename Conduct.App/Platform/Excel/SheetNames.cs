using System.Globalization;

namespace Conduct.App.Platform.Excel;

/// <summary>Gives every sheet of a workbook a name that Excel accepts.</summary>
internal sealed class SheetNames
{
    private const int MaxLength = 31;
    private const string Fallback = "Sheet";

    // Excel keeps this name for the change history of shared workbooks.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The wished name without []:*?/\ and quotes at its ends, at most 31 characters, numbered when taken.</summary>
    public string Take(string wished)
    {
        var clean = new string([.. CellText.Clean(wished).Select(c => char.IsControl(c) || "[]:*?/\\".Contains(c, StringComparison.Ordinal) ? ' ' : c)]);
        clean = clean.Trim(' ', '\'');
        var name = Cut(clean.Length == 0 ? Fallback : clean, MaxLength);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            name = Cut(clean.Length == 0 ? Fallback : clean, MaxLength - suffix.Length) + suffix;
        }

        return name;
    }

    private static string Cut(string name, int length) =>
        name.Length <= length ? name : name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd(' ', '\'');
}
