using Conduct.Domain.Training;

namespace Conduct.App.Features.Training;

public sealed class QuestionForm
{
    public string Text { get; set; } = "";

    public string? TextEn { get; set; }

    public string? Explanation { get; set; }

    public string? ExplanationEn { get; set; }

    public List<ChoiceForm> Choices { get; init; } = [new(), new()];

    public QuizQuestion Question => new(Text, [.. Choices.Select(choice => new QuizChoice(choice.Text, choice.IsRight, choice.TextEn))], Explanation, TextEn, ExplanationEn);

    public static QuestionForm Of(QuizQuestion question) => new()
    {
        Text = question.Text,
        TextEn = question.TextEn,
        Explanation = question.Explanation,
        ExplanationEn = question.ExplanationEn,
        Choices = [.. question.Choices.Select(choice => new ChoiceForm { Text = choice.Text, TextEn = choice.TextEn, IsRight = choice.IsRight })],
    };
}

public sealed class ChoiceForm
{
    public string Text { get; set; } = "";

    public string? TextEn { get; set; }

    public bool IsRight { get; set; }
}
