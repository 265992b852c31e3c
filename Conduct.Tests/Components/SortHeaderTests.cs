using Bunit;
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
}
