namespace Conduct.App.Features.MyWork;

/// <summary>The first page as far as it is shown; what is not shown is only counted.</summary>
/// <param name="Mine">What waits for the visitor, by group: how many.</param>
/// <param name="Others">How much waits for others.</param>
/// <param name="Sections">The lines that are shown, the most pressing group first; within it the nearest deadline first, then the longest waiting.</param>
/// <param name="IsCut">There is more of a kind than a list holds: what is counted is the least there is.</param>
/// <param name="MayFile">Whether the visitor can file an incident: the empty page then says so.</param>
public sealed record HomeView(IReadOnlyDictionary<HomeGroup, int> Mine, int Others, IReadOnlyList<HomeSection> Sections, bool IsCut, bool MayFile)
{
    public int Count(HomeFilter filter) => filter == HomeFilter.Others ? Others : Mine.Sum(group => group.Key.IsIn(filter) ? group.Value : 0);
}

/// <param name="Group">Null for what others have to do.</param>
/// <param name="Total">Lines of the group, shown or not.</param>
public sealed record HomeSection(HomeGroup? Group, IReadOnlyList<HomeRow> Rows, int Total)
{
    public string Title => Group is { } group ? MyWorkDisplay.TitleOf(group) : MyWorkTexts.CountOthers;
}
