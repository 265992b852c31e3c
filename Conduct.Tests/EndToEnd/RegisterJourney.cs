using Conduct.App.Features.Register;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>The register's table is one piece of markup: what a browser makes of it, by mouse and by keys.</summary>
[FullStage]
public sealed class RegisterJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    [Fact]
    public async Task Row_ClickedOrReachedByKeys_OpensItsCase_AndAFilterStaysMarked()
    {
        SpeakChinese();
        var page = await AsAsync("compliance");
        await page.GotoAsync("/register");
        var row = page.Locator("tbody tr").First;
        var link = await row.GetByRole(AriaRole.Link).GetAttributeAsync("href");

        await row.Locator("td").Nth(3).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(App.Url, link).ToString());
        await page.GoBackAsync();
        await row.GetByRole(AriaRole.Link).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Uri(App.Url, link).ToString());

        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "按“姓名”排序" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "姓名" })).ToHaveAttributeAsync("aria-sort", "ascending");

        var units = page.GetByLabel(RegisterTexts.Unit, new() { Exact = true });
        var value = await units.Locator("option").Nth(2).GetAttributeAsync("value");
        await units.SelectOptionAsync(value!);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"unit={value}.*sort=name"));
        await page.ReloadAsync();
        await Expect(units).ToHaveValueAsync(value!);
    }
}
