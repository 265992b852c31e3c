using Conduct.App.Platform.Texts;
using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>One clause in two versions; clauses are the same when their codes are.</summary>
/// <param name="Name">Code and title.</param>
/// <param name="Kind">Whether it is new, gone or changed.</param>
/// <param name="Fields">What differs, in words on both sides.</param>
public sealed record ClauseDifference(string Name, DifferenceKind Kind, IReadOnlyList<FieldDifference> Fields)
{
    /// <summary>All clauses of the later version in its order, then those that are gone.</summary>
    public static IReadOnlyList<ClauseDifference> Between(PolicyDraft before, PolicyDraft after)
    {
        var old = before.Clauses.GroupBy(CodeOf).ToDictionary(group => group.Key, group => group.First());
        var now = after.Clauses.Select(CodeOf).ToHashSet();
        return
        [
            .. after.Clauses.Select(clause => Of(old.GetValueOrDefault(CodeOf(clause)), clause)),
            .. before.Clauses.Where(clause => !now.Contains(CodeOf(clause))).Select(clause => Of(clause, null)),
        ];
    }

    private static string CodeOf(ClauseDraft clause) => clause.Code?.Trim() ?? $"{clause.Key}";

    private static ClauseDifference Of(ClauseDraft? before, ClauseDraft? after)
    {
        var shown = after ?? before!;
        FieldDifference[] fields =
        [
            Field(DomainTexts.Of(DraftField.Category), clause => clause.Category),
            Field(DomainTexts.Of(DraftField.Family), clause => clause.Family),
            Field(DomainTexts.Of(DraftField.Gravity), clause => clause.Gravity is { } gravity ? DomainTexts.Of(gravity) : null),
            Field(DomainTexts.Of(DraftField.Title), clause => clause.Title),
            Field(DomainTexts.Of(DraftField.Text), clause => clause.Text),
            Field(DomainTexts.Of(DraftField.TitleEn), clause => clause.TitleEn),
            Field(DomainTexts.Of(DraftField.TextEn), clause => clause.TextEn),
            Field(DomainTexts.Of(DraftField.LookBackMonths), clause => $"{clause.LookBackMonths}"),
            Field(DomainTexts.Of(DraftField.InfluenceMonths), clause => $"{clause.InfluenceMonths}"),
            Field(DomainTexts.Of(DraftField.Steps), StepWords.Of),
        ];
        var differing = fields.Where(field => field.Before != field.After).ToList();
        var kind = before is null ? DifferenceKind.Added : after is null ? DifferenceKind.Removed : differing.Count == 0 ? DifferenceKind.Same : DifferenceKind.Changed;
        return new(PolicyDisplay.NameOf(shown.Code, Bilingual.Pick(shown.Title ?? "", shown.TitleEn)), kind, differing);

        FieldDifference Field(string label, Func<ClauseDraft, string?> of) => new(label, before is null ? "" : of(before) ?? "", after is null ? "" : of(after) ?? "");
    }
}

public sealed record FieldDifference(string Label, string Before, string After);

public enum DifferenceKind
{
    Same,
    Changed,
    Added,
    Removed,
}
