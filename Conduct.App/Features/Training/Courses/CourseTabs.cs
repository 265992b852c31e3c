namespace Conduct.App.Features.Training;

/// <param name="Name">In the address.</param>
/// <param name="Title">Read at render time, in the visitor's language.</param>
public sealed record CourseTab(string Name, Func<string> Title);

public static class CourseTabs
{
    public const string Content = "content";
    public const string People = "people";
    public const string Sessions = "sessions";
    public const string Standing = "standing";

    public static IReadOnlyList<CourseTab> All { get; } =
    [
        new(Content, () => TrainingTexts.TabContent),
        new(People, () => TrainingTexts.TabPeople),
        new(Sessions, () => TrainingTexts.TabSessions),
        new(Standing, () => TrainingTexts.TabStanding),
    ];

    public static CourseTab Find(string? name) => All.FirstOrDefault(tab => tab.Name == name) ?? All[0];
}
