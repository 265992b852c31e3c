namespace Conduct.App.Shell;

public sealed record NavGroup(NavHeading Heading, IReadOnlyList<NavItem> Items)
{
    /// <summary>In the visitor's language.</summary>
    public string Title => Heading switch
    {
        NavHeading.Work => ShellTexts.NavGroupWork,
        NavHeading.Records => ShellTexts.NavGroupRecords,
        NavHeading.Settings => ShellTexts.NavGroupSettings,
    };
}
