using Conduct.Domain.Kernel;

namespace Conduct.App.Shell;

public sealed record NavGroup(NavHeading Heading, IReadOnlyList<NavItem> Items)
{
    /// <summary>In the reader's language.</summary>
    public string Title => Heading switch
    {
        NavHeading.Work => ShellTexts.NavGroupWork,
        NavHeading.Records => ShellTexts.NavGroupRecords,
        NavHeading.Settings => ShellTexts.NavGroupSettings,
    };

    /// <summary>The groups with the entries that this actor may open; an empty group is left out.</summary>
    public static IReadOnlyList<NavGroup> For(Actor? actor, IEnumerable<NavGroup> groups) =>
        [.. groups.Select(group => group with { Items = [.. group.Items.Where(item => item.IsFor(actor))] }).Where(group => group.Items.Count > 0)];
}
