using Conduct.App.Platform.Texts;
using Conduct.Domain.Kernel;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Cases;

/// <summary>A clause as the form offers and shows it, in the reader's language.</summary>
public sealed record ClauseOption(Guid Id, string Code, string Title, string Category, Gravity Gravity, string FirstStep)
{
    public static ClauseOption Of(PolicyClause clause) => new(
        clause.Id,
        clause.Code,
        Bilingual.Pick(clause.Title, clause.TitleEn),
        Bilingual.Pick(clause.Category, clause.CategoryEn),
        clause.Gravity,
        StepDisplay.Of(clause.StepFor(1)));

    public bool Matches(string text)
    {
        var sought = SearchFold.Of(text);
        return SearchFold.Of(Code).StartsWith(sought, StringComparison.Ordinal) || new[] { Title, Category }.Any(word => SearchFold.Of(word).Contains(sought, StringComparison.Ordinal));
    }
}
