namespace Conduct.App.Features.Cases;

/// <summary>The tabs as they stand in the address.</summary>
public static class CaseTabs
{
    public const string QueryName = "tab";
    public const string Facts = "facts";
    public const string People = "people";
    public const string Evidence = "evidence";
    public const string Decision = "decision";
    public const string Review = "review";
    public const string Timeline = "timeline";

    public static IReadOnlyList<(string Tab, Func<string> Text)> All { get; } =
    [
        (Facts, () => CaseTexts.TabFacts),
        (People, () => CaseTexts.TabPeople),
        (Evidence, () => CaseTexts.TabEvidence),
        (Decision, () => CaseTexts.TabDecision),
        (Review, () => CaseTexts.TabReview),
        (Timeline, () => CaseTexts.TabTimeline),
    ];

    public static string Known(string? tab) => All.Any(one => one.Tab == tab) ? tab! : Facts;
}
