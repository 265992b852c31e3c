using AngleSharp.Dom;
using Bunit;
using Conduct.App.Features.Register;
using Conduct.App.Register;
using Conduct.Domain.Kernel;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterTableTests : ComponentTest
{
    private const string Hostile = "<img src=x onerror=alert(1)>\"'&lt;</td><script>alert(1)</script>";

    private static readonly RegisterLine Late = new(1, new RegisterRowSeed("C-2026-000001", "张伟")
    {
        DeductionFen = 3_000_50,
        ReviewDueOn = new(2026, 3, 6),
        ReviewStatus = ReviewStatus.Assigned,
    }.Build(), new(2026, 3, 9));

    private static readonly RegisterAddress AllColumns = RegisterAddress.Parse("?cols=all");

    [Fact]
    public void Table_OfAllColumns_KeepsNumberCaseAndNameFirst()
    {
        var table = RenderTable(AllColumns, Actors.Compliance);

        Assert.Equal(32, Heads(table).Length);
        Assert.Equal(["序号", "案件编号", "姓名", "发现日期"], Heads(table).Take(4));
        Assert.Equal("3,000.50", Cell(table, "扣罚金额(元)").TextContent);
        Assert.Equal("3", Cell(table, "逾期天数").QuerySelector("strong")!.TextContent);
        Assert.Equal("—", Cell(table, "审批日期").TextContent);
        Assert.Equal("已布置", Cell(table, "检讨结果").TextContent);
        Assert.Equal("一般", Cell(table, "违规等级").QuerySelector(".mud-chip-color-warning")!.TextContent);
        Assert.Equal($"/cases/{Late.Row.CaseFileId}", Cell(table, "案件编号").QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Table_AsItOpens_ShowsWhatComplianceNeedsFirst() => Assert.Equal(
        "案件编号 姓名 案件状态 单位/部门 违规事项 处罚措施 扣罚金额(元) 违规等级 发生日期 检讨截止 逾期天数 发现日期".Split(' '),
        Heads(RenderTable(new(), Actors.Compliance)));

    [Theory]
    [InlineData("?cols=all", null, "inset-inline-start:4.6rem", "inset-inline-start:14.2rem")]
    [InlineData("?cols=case,name", null, null, "inset-inline-start:9.6rem")]
    public void Pinned_Columns_StayBesideThoseThatAreShown(string query, string? number, string? cases, string name)
    {
        var table = RenderTable(RegisterAddress.Parse(query), Actors.Compliance);

        Assert.Equal((number, cases, name), (table.FindAll("th.col-no").SingleOrDefault()?.GetAttribute("style"), table.Find("th.col-case").GetAttribute("style"), table.Find("th.col-name").GetAttribute("style")));
        Assert.Equal(name, Cell(table, "姓名").GetAttribute("style"));
    }

    [Fact]
    public void Table_ForAManager_HasNoRemarks() => Assert.Empty(RenderTable(AllColumns, Actors.Manager).FindAll(".col-remark"));

    [Fact]
    public void Row_MayBeClicked_AndHoldsTheLinkThatThenOpens() =>
        Assert.Equal($"/cases/{Late.Row.CaseFileId}", RenderTable(new(), Actors.Manager).Find("tbody tr.row-link").QuerySelector("a[href]")!.GetAttribute("href"));

    [Fact]
    public void Heading_Sorted_KeepsFilterAndColumnsAndStartsAtTheFirstPage()
    {
        var heads = RenderTable(RegisterAddress.Parse("?gravity=Grave&page=3&cols=case,name,remark"), Actors.Compliance);

        Assert.Equal("/register?gravity=Grave&sort=name&cols=case%2Cname%2Cremark", heads.Find("th.col-name a").GetAttribute("href"));
        Assert.Equal("按“姓名”排序", heads.Find("th.col-name a").GetAttribute("aria-label"));
        Assert.Null(heads.Find("th.col-name").GetAttribute("aria-sort"));
    }

    [Theory]
    [InlineData("?sort=name", "ascending", "/register?sort=-name")]
    [InlineData("?sort=-name", "descending", "/register?sort=name")]
    public void Heading_InForce_SaysSoAndTurnsRound(string query, string direction, string link)
    {
        var head = RenderTable(RegisterAddress.Parse(query), Actors.Compliance).Find("th.col-name");

        Assert.Equal((direction, link), (head.GetAttribute("aria-sort"), head.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public void Card_OnAPhone_NamesEachCellItShows()
    {
        var cells = RenderTable(AllColumns, Actors.Compliance).FindAll("td");

        Assert.All(cells, cell => Assert.NotEqual(cell.ClassList.Contains("minor"), cell.HasAttribute("data-label")));
        Assert.Contains(cells, cell => cell.GetAttribute("data-label") == "扣罚金额(元)");
    }

    [Fact]
    public void HostileText_InEveryColumn_StaysText()
    {
        var columns = RegisterColumns.All.Select(column => column with { Value = _ => Hostile, Title = () => Hostile }).ToArray();

        var table = Render<RegisterTable>(p => p.Add(x => x.Head, RegisterHead.Of(columns, AllColumns)).Add(x => x.Body, RegisterBody.Of([Late], columns)));

        Assert.Equal(32, table.FindAll("td").Count);
        Assert.All(table.FindAll("td"), cell => Assert.Equal(Hostile, cell.TextContent));
        Assert.All(table.FindAll("th"), head => Assert.StartsWith(Hostile, head.TextContent, StringComparison.Ordinal));
        Assert.Empty(table.FindAll("script, img, [onerror]"));
    }

    [Fact]
    public void Page_OfFiftyLines_IsSmallOnTheWire()
    {
        RegisterLine[] lines = [.. Enumerable.Repeat(Late, 50)];

        Assert.InRange(Bytes(RegisterPageMarkup.Of(new(), lines, Actors.Compliance)), 1, 60_000);
        Assert.InRange(Bytes(RegisterPageMarkup.Of(AllColumns, lines, Actors.Compliance)), 1, 80_000);
    }

    [Fact]
    public void Views_ShowTheOneInUse_AndTheDefault()
    {
        var address = RegisterAddress.Parse("?gravity=Grave");
        var views = Render<RegisterViews>(p => p.Add(x => x.Here, address).Add(x => x.Views, [new(Guid.NewGuid(), "较重", address.ToUrl(), true)]));

        Assert.Equal("较重 · 默认", views.Find("[aria-current]").TextContent.Trim());
        Assert.Single(views.FindAll("button[aria-label='删除视图“较重”']"));
    }

    private static int Bytes(RegisterPageMarkup page) => System.Text.Encoding.UTF8.GetByteCount(page.Head.Value + page.Body.Value);

    private static string[] Heads(IRenderedComponent<RegisterTable> table) => [.. table.FindAll("th").Select(head => head.TextContent.TrimEnd('↑', '↓', '↕'))];

    private static IElement Cell(IRenderedComponent<RegisterTable> table, string heading) => table.FindAll("td")[Array.IndexOf(Heads(table), heading)];

    private IRenderedComponent<RegisterTable> RenderTable(RegisterAddress address, Actor actor)
    {
        var page = RegisterPageMarkup.Of(address, [Late], actor);
        return Render<RegisterTable>(p => p.Add(x => x.Head, page.Head).Add(x => x.Body, page.Body));
    }
}
