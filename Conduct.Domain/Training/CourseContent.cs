using Conduct.Domain.Kernel;

namespace Conduct.Domain.Training;

/// <summary>What an editor writes into a course.</summary>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Questions">The quiz; without one, reading alone is enough.</param>
/// <param name="PassPercent">Share of right answers from which the quiz is passed, 1 to 100.</param>
/// <param name="Attempts">How often the quiz may be taken.</param>
/// <param name="ValidityMonths">After these months it has to be taken again; null = never.</param>
public sealed record CourseContent(
    string Title,
    string? TitleEn,
    CourseCategory Category,
    CourseMaterial Material,
    int Minutes,
    IReadOnlyList<QuizQuestion> Questions,
    int PassPercent,
    int Attempts,
    int? ValidityMonths)
{
    public const int TitleMaxLength = 100;
    public const int MaxMinutes = 600;
    public const int MaxQuestions = 50;
    public const int MaxAttempts = 10;
    public const int MaxValidityMonths = 60;
    public const int DefaultPassPercent = 80;
    public const int DefaultAttempts = 3;
    public const int DefaultMinutes = 30;

    internal CourseContent Clean()
    {
        Rule.Require(Minutes is > 0 and <= MaxMinutes, TrainingRules.MinutesWrong, MaxMinutes);
        Rule.Require(Questions.Count <= MaxQuestions, TrainingRules.TooManyQuestions, MaxQuestions);
        Rule.Require(PassPercent is > 0 and <= 100, TrainingRules.PassMarkWrong);
        Rule.Require(Attempts is > 0 and <= MaxAttempts, TrainingRules.AttemptsWrong, MaxAttempts);
        Rule.Require(ValidityMonths is null or (> 0 and <= MaxValidityMonths), TrainingRules.ValidityWrong, MaxValidityMonths);
        return this with
        {
            Title = Rule.RequireText(Title, TitleMaxLength, TrainingRules.TitleMissing),
            TitleEn = string.IsNullOrWhiteSpace(TitleEn) ? null : Rule.RequireText(TitleEn, TitleMaxLength, TrainingRules.TitleMissing),
            Material = Material.Clean(),
            Questions = [.. Questions.Select(question => question.Clean())],
        };
    }

    /// <summary>Everything that a reader gets to see.</summary>
    internal IEnumerable<string> Texts() =>
        new[] { Title, TitleEn, Material.Text, Material.TextEn, Material.Link, Material.File?.FileName }
            .Concat(Questions.SelectMany(question => question.Texts()))
            .OfType<string>();
}
