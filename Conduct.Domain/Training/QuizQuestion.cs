using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>A question with two to six choices, of which one or several are right.</summary>
/// <param name="Explanation">Shown with the result.</param>
/// <param name="TextEn">The question in English; then every choice has its English too.</param>
public sealed record QuizQuestion(string Text, IReadOnlyList<QuizChoice> Choices, string? Explanation = null, string? TextEn = null, string? ExplanationEn = null)
{
    public const int MinChoices = 2;
    public const int MaxChoices = 6;
    public const int TextMaxLength = 1000;

    /// <summary>Whether the reader has to find more than one choice.</summary>
    public bool HasSeveralRight => Choices.Count(choice => choice.IsRight) > 1;

    public bool HasEnglish => TextEn is not null;

    /// <summary>Right only when exactly the right choices were picked.</summary>
    /// <param name="picked">Places of the picked choices, from 0.</param>
    public bool IsRight(IEnumerable<int> picked) =>
        picked.ToHashSet().SetEquals(Enumerable.Range(0, Choices.Count).Where(place => Choices[place].IsRight));

    /// <summary>All in one language: a question half in another helps nobody.</summary>
    public WordedQuestion In(CourseLanguage language) => language == CourseLanguage.English && HasEnglish
        ? new(CourseLanguage.English, TextEn!, [.. Choices.Select(choice => choice.TextEn!)], ExplanationEn)
        : new(CourseLanguage.Chinese, Text, [.. Choices.Select(choice => choice.Text)], Explanation);

    internal QuizQuestion Clean()
    {
        var text = Rule.RequireText(Text, TextMaxLength, TrainingRules.QuestionMissing);
        Rule.Require(Choices.Count is >= MinChoices and <= MaxChoices, TrainingRules.ChoicesWrong, text, MinChoices, MaxChoices);
        QuizChoice[] choices = [.. Choices.Select(choice => new QuizChoice(
            Rule.RequireText(choice.Text, TextMaxLength, TrainingRules.ChoiceMissing), choice.IsRight, Optional(choice.TextEn)))];
        Rule.Require(Array.Exists(choices, choice => choice.IsRight), TrainingRules.NoRightChoice, text);
        var clean = new QuizQuestion(text, choices, Optional(Explanation), Optional(TextEn), Optional(ExplanationEn));
        Rule.Require(Array.TrueForAll(choices, choice => choice.TextEn is not null == clean.HasEnglish), TrainingRules.EnglishIncomplete, text);
        Rule.Require(clean.HasEnglish || clean.ExplanationEn is null, TrainingRules.EnglishIncomplete, text);
        Rule.Require(!clean.HasEnglish || clean.ExplanationEn is not null == clean.Explanation is not null, TrainingRules.EnglishIncomplete, text);
        return clean;
    }

    /// <summary>Everything that a reader gets to see.</summary>
    internal IEnumerable<string?> Texts() => Choices.SelectMany(choice => new[] { choice.Text, choice.TextEn }).Concat([Text, TextEn, Explanation, ExplanationEn]);

    private static string? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : Rule.RequireText(text, TextMaxLength, TrainingRules.QuestionMissing);
}

public sealed record QuizChoice(string Text, bool IsRight, string? TextEn = null);
