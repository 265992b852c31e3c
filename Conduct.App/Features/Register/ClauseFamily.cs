using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Register;

/// <summary>Clauses that count as one, as the filter names them: each of them, or what one looks for is not found.</summary>
internal static class ClauseFamily
{
    /// <param name="clauses">Of one family; of each code the newest wording counts.</param>
    public static string TextOf(IEnumerable<ClauseLine> clauses) => string.Join(
        RegisterTexts.ListSeparator,
        clauses.GroupBy(clause => clause.Code).OrderBy(code => code.Key, ClauseOrder).Select(code => code.MaxBy(clause => clause.Id)!)
            .Select(clause => $"{clause.Code} {Bilingual.Pick(clause.Title, clause.TitleEn)}"));

    /// <summary>2.9 stands before 2.10.</summary>
    public static IComparer<string> ClauseOrder { get; } = StringComparer.Create(System.Globalization.CultureInfo.InvariantCulture, System.Globalization.CompareOptions.NumericOrdering);

    public static IQueryable<ClauseLine> Lines(IQueryable<PolicyClause> clauses) =>
        clauses.Select(clause => new ClauseLine(clause.Id, clause.Family, clause.Code, clause.Title, clause.TitleEn));
}

internal sealed record ClauseLine(Guid Id, string Family, string Code, string Title, string? TitleEn);
