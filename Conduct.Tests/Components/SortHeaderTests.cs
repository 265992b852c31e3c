using Bunit;
using Conduct.App.Shell.Frame;
using Conduct.App.Shell.Parts;
using Conduct.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Conduct.Tests.Components;

public sealed class SortHeaderTests : ComponentTest
{
    [Theory]
    [InlineData(null, null, "sort=due")]
    [InlineData("due", "ascending", "sort=-due")]
    [InlineData("-due", "descending", "sort=due")]
    [InlineData("name", null, "sort=due")]
    public void Header_Clicked_TurnsTheOrderAndGoesToTheFirstPage(string? current, string? direction, string next)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/register?status=Closed&page=7");

        var header = Render<SortHeader>(p => p.Add(x => x.Text, "期限").Add(x => x.Column, "due").Add(x => x.Current, current));

        Assert.Equal(direction, header.Find("th").GetAttribute("aria-sort"));
        Assert.EndsWith($"/register?status=Closed&{next}", header.Find("a").GetAttribute("href"), StringComparison.Ordinal);
    }

    // The page went on: its parameters are the same, so nobody renders the header again.
    [Fact]
    public void Links_AfterTheAddressChanged_KeepWhatItSaysNow()
    {
        var location = Services.GetRequiredService<NavigationManager>();
        location.NavigateTo("/register");
        var header = Render<SortHeader>(p => p.Add(x => x.Text, "期限").Add(x => x.Column, "due").Add(x => x.Current, null));
        var pager = Render<Pager>(p => p.Add(x => x.Page, 1).Add(x => x.PageSize, 20).Add(x => x.Total, 100));
        var preferences = Render<PreferenceLinks>();

        location.NavigateTo("/register?status=Closed&q=7");

        Assert.EndsWith("/register?status=Closed&q=7&sort=due", header.Find("a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("/register?status=Closed&q=7&page=2", pager.Find("a[aria-label]").ParentElement!.ParentElement!.QuerySelectorAll("a")[2].GetAttribute("href"), StringComparison.Ordinal);
        Assert.All(preferences.FindAll("a"), link => Assert.EndsWith($"returnUrl={Uri.EscapeDataString("/register?status=Closed&q=7")}", link.GetAttribute("href"), StringComparison.Ordinal));
    }
}
