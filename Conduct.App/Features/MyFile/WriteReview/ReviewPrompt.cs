using Conduct.Domain.Reviews;

namespace Conduct.App.Features.MyFile.WriteReview;

/// <summary>One of the six prompts: its heading, a line of help, its place in the text.</summary>
public sealed record ReviewPrompt(int Index, Func<string> Title, Func<string> Hint)
{
    public static IReadOnlyList<ReviewPrompt> All { get; } =
    [
        new(0, () => MyFileTexts.PromptFacts, () => MyFileTexts.PromptFactsHint),
        new(1, () => MyFileTexts.PromptClause, () => MyFileTexts.PromptClauseHint),
        new(2, () => MyFileTexts.PromptCause, () => MyFileTexts.PromptCauseHint),
        new(3, () => MyFileTexts.PromptHarm, () => MyFileTexts.PromptHarmHint),
        new(4, () => MyFileTexts.PromptCorrection, () => MyFileTexts.PromptCorrectionHint),
        new(5, () => MyFileTexts.PromptPromise, () => MyFileTexts.PromptPromiseHint),
    ];

    /// <summary>The text from its sections in the order of the prompts; what the browser does not send is empty.</summary>
    public static ReviewText TextOf(IReadOnlyList<string?> sections)
    {
        string At(int index) => index < sections.Count ? sections[index] ?? "" : "";
        return new(At(0), At(1), At(2), At(3), At(4), At(5));
    }
}
