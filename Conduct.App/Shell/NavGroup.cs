namespace Conduct.App.Shell;

public sealed record NavGroup(Func<string> Title, IReadOnlyList<NavItem> Items);
