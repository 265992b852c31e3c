using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>A question with two to six choices, of which one or several are right.</summary>
/// <param name="Explanation">Shown with the result.</param>
public sealed record QuizQuestion(string Text, IReadOnlyList<QuizChoice> Choices, string? Explanation = null)
{
    public const int MinChoices = 2;
    public const int MaxChoices = 6;
    public const int TextMaxLength = 1000;

    /// <summary>Whether the reader has to find more than one choice.</summary>
    public bool HasSeveralRight => Choices.Count(choice => choice.IsRight) > 1;

    /// <summary>Right only when exactly the right choices were picked.</summary>
    /// <param name="picked">Places of the picked choices, from 0.</param>
    public bool IsRight(IEnumerable<int> picked) =>
        picked.ToHashSet().SetEquals(Enumerable.Range(0, Choices.Count).Where(place => Choices[place].IsRight));

    internal QuizQuestion Clean()
    {
        var text = Rule.RequireText(Text, TextMaxLength, TrainingRules.QuestionMissing);
        Rule.Require(Choices.Count is >= MinChoices and <= MaxChoices, TrainingRules.ChoicesWrong, text, MinChoices, MaxChoices);
        QuizChoice[] choices = [.. Choices.Select(choice => choice with { Text = Rule.RequireText(choice.Text, TextMaxLength, TrainingRules.ChoiceMissing) })];
        Rule.Require(Array.Exists(choices, choice => choice.IsRight), TrainingRules.NoRightChoice, text);
        return new(text, choices, string.IsNullOrWhiteSpace(Explanation) ? null : Rule.RequireText(Explanation, TextMaxLength, TrainingRules.QuestionMissing));
    }
}

public sealed record QuizChoice(string Text, bool IsRight);
