using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

/// <summary>A clause as it is being written; anything may still be missing.</summary>
public sealed record ClauseDraft
{
    /// <summary>Tells it from the others of its draft; the clause that is published has an identity of its own.</summary>
    public Guid Key { get; init; } = NewId.Next();

    public string? Code { get; init; }

    /// <summary>Left empty, the clause is a family of its own, under its code.</summary>
    public string? Family { get; init; }

    public string? Category { get; init; }

    public string? CategoryEn { get; init; }

    public Gravity? Gravity { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public string? TitleEn { get; init; }

    public string? TextEn { get; init; }

    public int? LookBackMonths { get; init; } = PolicyClause.DefaultLookBackMonths;

    public int? InfluenceMonths { get; init; } = PolicyClause.DefaultInfluenceMonths;

    public IReadOnlyList<StepDraft> Steps { get; init; } = [];

    /// <summary>What an import found behind this clause and did not understand, for whoever completes it; it is never published.</summary>
    public string? Unread { get; init; }

    internal string? FamilyOrCode => string.IsNullOrWhiteSpace(Family) ? Code : Family;

    public static ClauseDraft Of(PolicyClause clause) => new()
    {
        Code = clause.Code,
        Family = clause.Family,
        Category = clause.Category,
        CategoryEn = clause.CategoryEn,
        Gravity = clause.Gravity,
        Title = clause.Title,
        Text = clause.Text,
        TitleEn = clause.TitleEn,
        TextEn = clause.TextEn,
        LookBackMonths = clause.LookBackMonths,
        InfluenceMonths = clause.InfluenceMonths,
        Steps = [.. clause.Steps.Select(StepDraft.Of)],
    };

    /// <summary>What keeps this clause from being published, as far as it alone shows it.</summary>
    public IEnumerable<DraftFault> Faults()
    {
        foreach (var (field, text, most, missing) in Texts())
        {
            var length = text?.Trim().Length ?? 0;
            if (length == 0 && missing is not null)
            {
                yield return Fault(field, missing);
            }
            else if (length > most)
            {
                yield return Fault(field, KernelRules.TextTooLong, most);
            }
        }

        if (Gravity is not { } gravity || !Enum.IsDefined(gravity))
        {
            yield return Fault(DraftField.Gravity, PolicyRules.GravityMissing);
        }

        foreach (var (field, months) in new[] { (DraftField.LookBackMonths, LookBackMonths), (DraftField.InfluenceMonths, InfluenceMonths) })
        {
            if (months is not (> 0 and <= PolicyClause.MostMonths))
            {
                yield return Fault(field, PolicyRules.MonthsWrong, PolicyClause.MostMonths);
            }
        }

        if (Steps.Count is 0 or > PolicyClause.MostSteps)
        {
            yield return Fault(DraftField.Steps, PolicyRules.StepsMissing, PolicyClause.MostSteps);
        }

        foreach (var (index, step) in Steps.Index())
        {
            foreach (var (field, code, arguments) in step.Faults())
            {
                yield return new(Key, index + 1, field, code, arguments);
            }
        }
    }

    private IEnumerable<(DraftField Field, string? Text, int Most, string? Missing)> Texts() =>
    [
        (DraftField.Code, Code, PolicyClause.CodeMaxLength, PolicyRules.CodeMissing),
        (DraftField.Family, Family, PolicyClause.FamilyMaxLength, null),
        (DraftField.Category, Category, PolicyClause.CategoryMaxLength, PolicyRules.CategoryMissing),
        (DraftField.CategoryEn, CategoryEn, PolicyClause.CategoryMaxLength, null),
        (DraftField.Title, Title, PolicyClause.TitleMaxLength, PolicyRules.ClauseTitleMissing),
        (DraftField.Text, Text, PolicyClause.TextMaxLength, PolicyRules.ClauseTextMissing),
        (DraftField.TitleEn, TitleEn, PolicyClause.TitleMaxLength, null),
        (DraftField.TextEn, TextEn, PolicyClause.TextMaxLength, null),
    ];

    private DraftFault Fault(DraftField field, string code, params IReadOnlyList<object> arguments) => new(Key, null, field, code, arguments);
}
