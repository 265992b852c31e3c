using Bunit;
using Conduct.App.Features.Organisation;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Organisation;

public sealed class UnitTreeTests : ComponentTest
{
    private static readonly UnitLine Head = new(NewId.Next(), "000", "总公司", null, 0, 9, HasChildren: true);
    private static readonly UnitLine Branch = new(NewId.Next(), "100", "江南分公司", Head.Id, 1, 5, HasChildren: true);
    private static readonly UnitLine Office = new(NewId.Next(), "110", "江南支公司", Branch.Id, 2, 3, HasChildren: true);
    private static readonly UnitLine Team = new(NewId.Next(), "111", "客户一部", Office.Id, 3, 2, HasChildren: false);

    [Fact]
    public void Tree_OpensTwoLevelsAndUnfoldsOnClickAndKeys()
    {
        var tree = Render<UnitTree>(p => p.Add(x => x.Units, [Head, Branch, Office, Team]));
        Assert.Equal(["总公司", "江南分公司", "江南支公司"], Names(tree));

        tree.Find("button[aria-label='展开“江南支公司”']").Click();
        Assert.Equal(4, Names(tree).Count);
        Assert.Equal("true", tree.FindAll("button")[2].GetAttribute("aria-expanded"));

        tree.FindAll("button")[0].KeyDown("ArrowLeft");
        Assert.Equal(["总公司"], Names(tree));
        tree.FindAll("button")[0].KeyDown("ArrowRight");
        Assert.Equal(4, Names(tree).Count);
    }

    [Fact]
    public void Tree_TheWayToTheChosenUnit_IsOpen()
    {
        var tree = Render<UnitTree>(p => p.Add(x => x.Units, [Head, Branch, Office, Team]).Add(x => x.Chosen, Team.Id));

        Assert.Contains("客户一部", tree.Find("a[aria-current]").TextContent, StringComparison.Ordinal);
        Assert.EndsWith($"?unit={Team.Id}", tree.Find("a[aria-current]").GetAttribute("href"), StringComparison.Ordinal);
    }

    private static List<string> Names(IRenderedComponent<UnitTree> tree) => [.. tree.FindAll("a > span:first-child").Select(name => name.TextContent)];
}
