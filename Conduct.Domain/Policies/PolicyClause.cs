using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public sealed class PolicyClause
{
    public const int CodeMaxLength = 16;
    public const int FamilyMaxLength = 32;
    public const int TitleMaxLength = 100;
    public const int TextMaxLength = 2000;
    public const int CategoryMaxLength = 60;
    public const int MostSteps = 10;
    public const int MostMonths = 60;
    public const int DefaultLookBackMonths = 12;
    public const int DefaultInfluenceMonths = 12;

    private readonly List<PenaltyStep> _steps = [];

    private PolicyClause()
    {
    }

    /// <summary>The clause as it is published.</summary>
    /// <param name="draft">Without faults.</param>
    internal PolicyClause(ClauseDraft draft)
    {
        Id = NewId.Next();
        (Code, Family, Category) = (draft.Code!.Trim(), draft.FamilyOrCode!.Trim(), draft.Category!.Trim());
        (Gravity, Title, Text) = (draft.Gravity!.Value, draft.Title!.Trim(), draft.Text!.Trim());
        (TitleEn, TextEn, CategoryEn) = (NullIfEmpty(draft.TitleEn), NullIfEmpty(draft.TextEn), NullIfEmpty(draft.CategoryEn));
        (LookBackMonths, InfluenceMonths) = (draft.LookBackMonths!.Value, draft.InfluenceMonths!.Value);
        _steps.AddRange(draft.Steps.Select((step, index) => new PenaltyStep(index + 1, step)));
    }

    public Guid Id { get; private set; }

    public Guid PolicyVersionId { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Clauses of one family count together as repeats, across versions of the policy.</summary>
    public string Family { get; private set; } = "";

    public string Category { get; private set; } = "";

    public string? CategoryEn { get; private set; }

    public Gravity Gravity { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public string? TextEn { get; private set; }

    public int LookBackMonths { get; private set; } = DefaultLookBackMonths;

    public int InfluenceMonths { get; private set; } = DefaultInfluenceMonths;

    public IReadOnlyList<PenaltyStep> Steps => _steps;

    /// <summary>Rule 5: whether the clause itself foresees a performance deduction.</summary>
    public bool NamesDeduction => _steps.Any(step => step.DeductionMaxFen is > 0);

    /// <summary>The step for the nth time; the last one also serves every later time.</summary>
    public PenaltyStep StepFor(int occurrence) => _steps[Math.Min(occurrence, _steps.Count) - 1];

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
