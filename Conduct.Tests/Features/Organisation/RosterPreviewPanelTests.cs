using Bunit;
using Conduct.App.Features.Organisation;
using Conduct.Domain.Kernel;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Organisation;

public sealed class RosterPreviewPanelTests : ComponentTest
{
    private static readonly RosterPreview Clean = new(
        NewId.Next(), "花名册.xlsx", new(2026, 3, 9, 10, 0, 0), new(new(2, 0, 0, 2, 1), new(1200, 3, 1, 0, 9)), [], 0, WagesLeftOut: false);

    [Fact]
    public void Panel_CleanFile_ShowsTheNumbersAndLetsApply()
    {
        var applied = 0;
        var panel = RenderPanel(Clean, onApply: () => applied++);

        Assert.Equal(["2", "0", "0", "0", "2", "1", "1,200", "3", "1", "0", "0", "9"], panel.FindAll("tbody td").Select(cell => cell.TextContent));
        panel.Find(".mud-button-filled").Click();
        Assert.Equal(1, applied);
    }

    [Fact]
    public void Panel_PeopleWhoComeBack_AreCounted_AndTheirAccountsSpokenOf()
    {
        var counts = Clean.Counts with { Employees = new(0, 0, 0, 5, 0) { Returning = 2 } };

        var panel = RenderPanel(Clean with { Counts = counts });

        Assert.Equal("2", panel.FindAll("tbody tr")[1].QuerySelectorAll("td")[3].TextContent);
        Assert.Contains("2 人重新入职", panel.Markup, StringComparison.Ordinal);
        Assert.False(panel.Find(".mud-button-filled").HasAttribute("disabled"));
    }

    [Fact]
    public void Panel_FileWithErrors_ListsThemAndCannotBeApplied()
    {
        var problem = new RosterProblem("Staff.EmailMalformed", "员工", 4, "邮箱", "zhao", "“zhao”不是有效的邮箱地址。", "赵敏");
        var panel = RenderPanel(Clean with { Problems = [problem, new("NotXlsx", null, null, null, null, "这不是 Excel 文件。")], ProblemCount = 250 });

        Assert.True(panel.Find(".mud-button-filled").HasAttribute("disabled"));
        Assert.Equal(["员工", "4", "赵敏", "邮箱", "zhao", problem.Reason], panel.FindAll("tbody tr")[0].QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal("整个文件", panel.FindAll("tbody tr")[1].QuerySelector("td")!.TextContent);
        Assert.Contains("250", panel.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("248", panel.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void Panel_FileWithErrors_GivesItBack_AndSaysHowMuchOfIt(int rows, bool whole)
    {
        var panel = RenderPanel(Clean with { Problems = [new("Staff.EmailMalformed", "员工", 4, "邮箱", "zhao", "x")], ProblemCount = 1, RowCount = rows });

        Assert.Equal(RosterEndpoints.Returned, panel.Find("a.mud-button-root").GetAttribute("href"));
        Assert.Equal(whole, panel.Markup.Contains(RosterTexts.ReturnHint, StringComparison.Ordinal));
    }

    [Fact]
    public void Panel_FileOfWhichNothingWasRead_OffersNothingBack() =>
        Assert.Empty(RenderPanel(Clean with { Problems = [new("NotXlsx", null, null, null, null, "x")], ProblemCount = 1 }).FindAll("a"));

    [Fact]
    public void Panel_TotalsPassedOver_AreNamed() =>
        Assert.Contains("第 9 行“合计”", RenderPanel(Clean with { Totals = [new("员工", 9, "合计")] }).Markup, StringComparison.Ordinal);

    [Fact]
    public void Panel_NothingToChange_CannotBeApplied()
    {
        var panel = RenderPanel(Clean with { Counts = new(new(0, 0, 0, 2, 0), new(0, 0, 0, 9, 0)) });

        Assert.True(panel.Find(".mud-button-filled").HasAttribute("disabled"));
        Assert.Contains(RosterTexts.ChangesNothing, panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_WagesLeftOut_SaysSo() =>
        Assert.Contains(RosterTexts.WagesLeftOut, RenderPanel(Clean with { WagesLeftOut = true }).Markup, StringComparison.Ordinal);

    [Fact]
    public void Panel_WhileBusy_TakesNoSecondClick()
    {
        var panel = Render<RosterPreviewPanel>(p => p.Add(x => x.Preview, Clean).Add(x => x.Busy, true).Add(x => x.Message, "内容已变化"));

        Assert.All(panel.FindAll("button"), button => Assert.True(button.HasAttribute("disabled")));
        Assert.Contains("内容已变化", panel.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<RosterPreviewPanel> RenderPanel(RosterPreview preview, Action? onApply = null) =>
        Render<RosterPreviewPanel>(p => p.Add(x => x.Preview, preview).Add(x => x.OnApply, onApply ?? (() => { })));
}
