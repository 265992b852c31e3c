namespace Conduct.Domain.Training;

/// <summary>A question in the one wording that its reader gets.</summary>
/// <param name="Language">Chinese where the wanted wording is missing.</param>
/// <param name="Choices">In the order of the question's own.</param>
public sealed record WordedQuestion(CourseLanguage Language, string Text, IReadOnlyList<string> Choices, string? Explanation);
