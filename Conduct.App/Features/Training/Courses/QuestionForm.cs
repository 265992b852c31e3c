using Conduct.Domain.Training;

namespace Conduct.App.Features.Training.Courses;

public sealed class QuestionForm
{
    public string Text { get; set; } = "";

    public string? Explanation { get; set; }

    public List<ChoiceForm> Choices { get; private init; } = [new(), new()];

    public QuizQuestion Question => new(Text, [.. Choices.Select(choice => new QuizChoice(choice.Text, choice.IsRight))], Explanation);

    public static QuestionForm Of(QuizQuestion question) => new()
    {
        Text = question.Text,
        Explanation = question.Explanation,
        Choices = [.. question.Choices.Select(choice => new ChoiceForm { Text = choice.Text, IsRight = choice.IsRight })],
    };
}

public sealed class ChoiceForm
{
    public string Text { get; set; } = "";

    public bool IsRight { get; set; }
}
