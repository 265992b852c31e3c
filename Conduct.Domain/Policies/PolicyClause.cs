using Conduct.Domain.Kernel;

namespace Conduct.Domain.Policies;

public sealed class PolicyClause
{
    public const int CodeMaxLength = 16;
    public const int FamilyMaxLength = 32;
    public const int TitleMaxLength = 100;
    public const int TextMaxLength = 2000;
    public const int DefaultLookBackMonths = 12;
    public const int DefaultInfluenceMonths = 12;

    private readonly List<PenaltyStep> _steps = [];

    private PolicyClause()
    {
    }

    public PolicyClause(Guid id, string code, string family, string category, Gravity gravity, ClauseWording wording, IEnumerable<PenaltyStep> steps)
    {
        Id = id;
        Code = Rule.RequireText(code, CodeMaxLength, PolicyRules.CodeMissing);
        Family = Rule.RequireText(family, FamilyMaxLength, PolicyRules.CodeMissing);
        Category = category;
        Gravity = gravity;
        Title = Rule.RequireText(wording.Title, TitleMaxLength, PolicyRules.TitleMissing);
        Text = Rule.RequireText(wording.Text, TextMaxLength, PolicyRules.TitleMissing);
        (TitleEn, TextEn, CategoryEn) = (wording.TitleEn, wording.TextEn, wording.CategoryEn);
        _steps.AddRange(steps.OrderBy(step => step.Occurrence));
        Rule.Require(_steps.Select(step => step.Occurrence).SequenceEqual(Enumerable.Range(1, _steps.Count)) && _steps.Count > 0, PolicyRules.StepsNotInOrder, code);
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
}
