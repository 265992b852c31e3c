using System.Globalization;
using Conduct.App.Platform.Texts;

namespace Conduct.App.Features.Search;

internal static class SearchDisplay
{
    /// <summary>Particulars in one line.</summary>
    public static string Of(params IEnumerable<string> parts) => string.Join(" · ", parts.Where(part => part.Length > 0));

    /// <summary>With a word for who no longer works here (rule 28).</summary>
    public static string Name(FoundLine line) => line.HasLeft ? string.Format(CultureInfo.CurrentCulture, SearchTexts.LeaverFormat, line.Name) : line.Name;

    public static string Clauses(FoundLine line) => Bilingual.Pick(line.Allegations, line.AllegationsEn);
}
