using Conduct.App.Platform.Texts;

namespace Conduct.App.Features.Search;

internal static class SearchDisplay
{
    /// <summary>Particulars in one line.</summary>
    public static string Of(params IEnumerable<string> parts) => string.Join(" · ", parts.Where(part => part.Length > 0));

    public static string Clauses(FoundLine line) => Bilingual.Pick(line.Allegations, line.AllegationsEn);
}
