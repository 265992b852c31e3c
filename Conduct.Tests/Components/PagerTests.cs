using Bunit;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Components;

public sealed class PagerTests : ComponentTest
{
    public PagerTests() => Services.GetRequiredService<NavigationManager>().NavigateTo("/register?status=Closed&page=7");

    [Fact]
    public void Pager_InTheMiddle_LinksNeighboursAndEndsAndKeepsTheFilter()
    {
        var pager = RenderPager(page: 7, total: 1234);

        Assert.Equal(["1", "5", "6", "7", "8", "9", "62"], pager.FindAll("a[aria-label]").Select(link => link.TextContent));
        Assert.EndsWith("/register?status=Closed&page=8", pager.Find("a[aria-label='第 8 页']").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("7", pager.Find("[aria-current=page]").TextContent);
        Assert.Contains("第 121–140 条，共 1,234 条", pager.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Pager_FirstPage_HasNoParameterAndNoWayBack()
    {
        var pager = RenderPager(page: 1, total: 40);

        Assert.Null(pager.Find("a[aria-disabled=true]").GetAttribute("href"));
        Assert.EndsWith("/register?status=Closed", pager.Find("a[aria-label='第 1 页']").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pager_PageBeyondTheEnd_ShowsTheLast() =>
        Assert.Contains("第 21–25 条，共 25 条", RenderPager(page: 99, total: 25).Markup, StringComparison.Ordinal);

    [Fact]
    public void Pager_OnePage_HasNoLinks() => Assert.Empty(RenderPager(page: 1, total: 20).FindAll("a"));

    private IRenderedComponent<Pager> RenderPager(int page, int total) =>
        Render<Pager>(p => p.Add(x => x.Page, page).Add(x => x.PageSize, 20).Add(x => x.Total, total));
}
