using Conduct.Domain.Policies;

namespace Conduct.App.Features.Policies;

/// <summary>A clause in the editor.</summary>
public sealed class ClauseForm
{
    public Guid Key { get; init; }

    public string? Code { get; set; }

    public string? Family { get; set; }

    public string? Category { get; set; }

    public string? CategoryEn { get; set; }

    public Gravity? Gravity { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public string? TitleEn { get; set; }

    public string? TextEn { get; set; }

    public int? LookBackMonths { get; set; } = PolicyClause.DefaultLookBackMonths;

    public int? InfluenceMonths { get; set; } = PolicyClause.DefaultInfluenceMonths;

    public List<StepForm> Steps { get; init; } = [];

    public string? Unread { get; set; }

    public static ClauseForm Of(ClauseDraft draft) => new()
    {
        Key = draft.Key,
        Code = draft.Code,
        Family = draft.Family,
        Category = draft.Category,
        CategoryEn = draft.CategoryEn,
        Gravity = draft.Gravity,
        Title = draft.Title,
        Text = draft.Text,
        TitleEn = draft.TitleEn,
        TextEn = draft.TextEn,
        LookBackMonths = draft.LookBackMonths,
        InfluenceMonths = draft.InfluenceMonths,
        Steps = [.. draft.Steps.Select(StepForm.Of)],
        Unread = draft.Unread,
    };

    public ClauseDraft ToDraft() => new()
    {
        Key = Key,
        Code = PolicyDraftForm.Empty(Code),
        Family = PolicyDraftForm.Empty(Family),
        Category = PolicyDraftForm.Empty(Category),
        CategoryEn = PolicyDraftForm.Empty(CategoryEn),
        Gravity = Gravity,
        Title = PolicyDraftForm.Empty(Title),
        Text = PolicyDraftForm.Empty(Text),
        TitleEn = PolicyDraftForm.Empty(TitleEn),
        TextEn = PolicyDraftForm.Empty(TextEn),
        LookBackMonths = LookBackMonths,
        InfluenceMonths = InfluenceMonths,
        Steps = [.. Steps.Select(step => step.ToDraft())],
        Unread = PolicyDraftForm.Empty(Unread),
    };
}
