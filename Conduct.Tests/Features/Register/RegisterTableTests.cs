using Bunit;
using Conduct.App.Features.Register;
using Conduct.App.Register;
using Conduct.Domain.Reviews;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Register;

public sealed class RegisterTableTests : ComponentTest
{
    private static readonly RegisterLine Late = new(1, new RegisterRowSeed("C-2026-000001", "张伟")
    {
        DeductionFen = 3_000_50,
        ReviewDueOn = new(2026, 3, 6),
        ReviewStatus = ReviewStatus.Assigned,
    }.Build(), new(2026, 3, 9));

    [Fact]
    public void Table_OfAllColumns_KeepsNumberCaseAndNameFirst()
    {
        var table = RenderTable(RegisterColumns.For(Actors.Compliance));

        var heads = table.FindAll("th").Select(head => head.TextContent.Replace("unfold_more", "", StringComparison.Ordinal).Trim()).ToArray();
        Assert.Equal(31, heads.Length);
        Assert.Equal(["序号", "案件编号", "姓名", "发现日期"], heads.Take(4).Select(head => head.Replace("arrow_downward", "", StringComparison.Ordinal)));
        Assert.Equal("descending", table.Find("th.col-found").GetAttribute("aria-sort"));
        Assert.Equal("3,000.50", table.Find("td.col-deduction").TextContent.Trim());
        Assert.Equal("3", table.Find("td.col-overdue strong").TextContent);
        Assert.Equal("—", table.Find("td.col-approved").TextContent.Trim());
        Assert.Equal($"/cases/{Late.Row.CaseFileId}", table.Find("td.col-case a").GetAttribute("href"));
    }

    [Fact]
    public void Table_ForAManager_HasNoRemarks() => Assert.Empty(RenderTable(RegisterColumns.For(Actors.Manager)).FindAll(".col-remark"));

    [Fact]
    public void Row_Clicked_OpensItsCase()
    {
        RenderTable(RegisterColumns.For(Actors.Manager)).Find("tbody tr").Click();

        Assert.EndsWith($"/cases/{Late.Row.CaseFileId}", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Views_ShowTheOneInUse_AndTheDefault()
    {
        var address = RegisterAddress.Parse("?gravity=Grave");
        var views = Render<RegisterViews>(p => p.Add(x => x.Here, address).Add(x => x.Views, [new(Guid.NewGuid(), "较重", address.ToUrl(), true)]));

        Assert.Equal("较重 · 默认", views.Find("[aria-current]").TextContent.Trim());
        Assert.Single(views.FindAll("button[aria-label='删除视图“较重”']"));
    }

    private IRenderedComponent<RegisterTable> RenderTable(IReadOnlyList<RegisterColumn> columns) => Render<RegisterTable>(p => p
        .Add(x => x.Lines, [Late])
        .Add(x => x.Columns, columns)
        .Add(x => x.Sort, "-found"));
}
