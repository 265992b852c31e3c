using Bunit;
using Conduct.App.Shell;
using Conduct.App.Shell.Frame;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed class NavMenuTests : ComponentTest
{
    private static readonly NavGroup[] Groups =
    [
        new(NavHeading.Work, [new(NavHeading.Work, 1, () => "我的待办", "/", "home")]),
        new(NavHeading.Records, [new(NavHeading.Records, 1, () => "台账", "/register", "table_view", Permission.ReadRegister)]),
    ];

    [Fact]
    public void Menu_WithThePermission_ShowsThePage() => Assert.Equal(["我的待办", "台账"], Links(Actors.Compliance));

    [Fact]
    public void Menu_WithoutThePermission_HidesThePageAndItsEmptyGroup()
    {
        Assert.Equal(["我的待办"], Links(Actors.Employee));
        Assert.DoesNotContain(ShellTexts.NavGroupRecords, Menu(Actors.Employee).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Menu_NobodySignedIn_ShowsOnlyWhatNeedsNoPermission() => Assert.Equal(["我的待办"], Links(null));

    private IEnumerable<string> Links(Actor? actor) => Menu(actor).FindAll("a span").Select(text => text.TextContent);

    private IRenderedComponent<NavMenu> Menu(Actor? actor) =>
        Render<NavMenu>(p => p.Add(x => x.Groups, NavGroup.For(actor, Groups)));
}
