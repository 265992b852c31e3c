using Bunit;
using Conduct.App.Shell;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Components;

public sealed class NavMenuTests : ComponentTest
{
    private static readonly NavGroup[] Groups =
    [
        new(() => "办理", [new(() => "我的待办", "/", "home")]),
        new(() => "查询", [new(() => "台账", "/register", "table_view", Permission.ReadRegister)]),
    ];

    [Fact]
    public void Menu_WithThePermission_ShowsThePage() => Assert.Equal(["我的待办", "台账"], Links(Actors.Compliance));

    [Fact]
    public void Menu_WithoutThePermission_HidesThePageAndItsEmptyGroup()
    {
        Assert.Equal(["我的待办"], Links(Actors.Employee));
        Assert.DoesNotContain("查询", Menu(Actors.Employee).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Menu_NobodySignedIn_ShowsOnlyWhatNeedsNoPermission() => Assert.Equal(["我的待办"], Links(null));

    private IEnumerable<string> Links(Actor? actor) => Menu(actor).FindAll("a span").Select(text => text.TextContent);

    private IRenderedComponent<NavMenu> Menu(Actor? actor) =>
        Render<NavMenu>(p => p.Add(x => x.Groups, NavGroup.For(actor, Groups)));
}
