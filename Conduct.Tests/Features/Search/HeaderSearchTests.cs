using AngleSharp.Dom;
using Bunit;
using Conduct.App.Features.Search;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Features.Search;

public sealed class HeaderSearchTests : ComponentTest
{
    [Fact]
    public async Task Typed_ShowsGroups_ArrowsGoRound_AndTheMarkedOneOpens()
    {
        await using var stage = await StartAsync();
        var search = await TypedAsync("张伟");

        Assert.Equal([SearchTexts.People, SearchTexts.Cases], search.FindAll("[role=group]").Select(group => group.GetAttribute("aria-label")));
        Assert.Equal(("true", "header-search-0"), (Input(search).GetAttribute("aria-expanded"), Input(search).GetAttribute("aria-activedescendant")));
        await PressAsync(search, "ArrowUp");
        Assert.Equal("header-search-1", Input(search).GetAttribute("aria-activedescendant"));
        await PressAsync(search, "ArrowDown");
        await search.Find($"#{Input(search).GetAttribute("aria-activedescendant")}").ClickAsync();

        Assert.EndsWith($"/organisation/employees/{stage.Company.Zhang.Id}", Address, StringComparison.Ordinal);
        Assert.False(Input(search).HasAttribute("value"));
        Assert.Empty(search.FindAll("[role=option]"));
    }

    [Fact]
    public async Task Clicked_OpensTheCase()
    {
        await using var stage = await StartAsync();
        var search = await TypedAsync("000001");

        await search.Find("[role=option]").ClickAsync();

        Assert.Contains("/cases/", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingFound_AndTooShort_AreSaid()
    {
        await using var stage = await StartAsync();

        Assert.Equal(SearchTexts.NothingFound, (await TypedAsync("无此人")).Find("[role=status]").TextContent);
        Assert.Equal(SearchTexts.TooShort, (await TypedAsync("张")).Find("[role=status]").TextContent);
    }

    private string Address => Services.GetRequiredService<NavigationManager>().Uri;

    private async Task<PenaltyStage> StartAsync()
    {
        var stage = await PenaltyStage.StartAsync();
        await stage.FoundAsync();
        await this.SignInAsync(stage, stage.Company.HrOfficer);
        return stage;
    }

    private static IElement Input(IRenderedComponent<HeaderSearch> search) => search.Find("input");

    private static Task PressAsync(IRenderedComponent<HeaderSearch> search, string key) => Input(search).KeyDownAsync(new KeyboardEventArgs { Key = key });

    private async Task<IRenderedComponent<HeaderSearch>> TypedAsync(string text)
    {
        var search = Render<HeaderSearch>();
        await Input(search).InputAsync(text);
        return search;
    }
}
