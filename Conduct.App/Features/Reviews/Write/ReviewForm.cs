using Conduct.Domain.Reviews;

namespace Conduct.App.Features.Reviews;

/// <summary>The six sections as they are written.</summary>
public sealed class ReviewForm
{
    public string[] Sections { get; init; } = [.. ReviewText.Empty.Sections];

    public ReviewText Text => new(At(0), At(1), At(2), At(3), At(4), At(5));

    public static ReviewForm Of(ReviewText text) => new() { Sections = [.. text.Sections] };

    private string At(int index) => Sections[index] ?? "";
}

/// <summary>One of the six prompts: its heading, a line of help, its place in the text.</summary>
public sealed record ReviewPrompt(int Index, Func<string> Title, Func<string> Hint)
{
    public static IReadOnlyList<ReviewPrompt> All { get; } =
    [
        new(0, () => MyReviewTexts.PromptFacts, () => MyReviewTexts.PromptFactsHint),
        new(1, () => MyReviewTexts.PromptClause, () => MyReviewTexts.PromptClauseHint),
        new(2, () => MyReviewTexts.PromptCause, () => MyReviewTexts.PromptCauseHint),
        new(3, () => MyReviewTexts.PromptHarm, () => MyReviewTexts.PromptHarmHint),
        new(4, () => MyReviewTexts.PromptCorrection, () => MyReviewTexts.PromptCorrectionHint),
        new(5, () => MyReviewTexts.PromptPromise, () => MyReviewTexts.PromptPromiseHint),
    ];
}
