namespace Conduct.App.Shell;

/// <summary>The left navigation: the pages the capabilities enter, each shown to those who may open it.</summary>
public static class Navigation
{
    public static IReadOnlyList<NavGroup> Groups { get; } =
        [.. Feature.All.SelectMany(feature => feature.Navigation)
            .GroupBy(item => item.Heading)
            .OrderBy(group => group.Key)
            .Select(group => new NavGroup(group.Key, [.. group.OrderBy(item => item.Order)]))];
}
