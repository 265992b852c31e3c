using Conduct.App.Platform.Texts;
using Conduct.App.Shell;
using Conduct.Tests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

[FullStage]
public sealed class ShellJourney(AppHost app, Browser browser) : IClassFixture<AppHost>
{
    [Theory]
    [InlineData(1440, "zh-CN", "light")]
    [InlineData(1440, "en", "dark")]
    [InlineData(390, "zh-CN", "dark")]
    [InlineData(390, "en", "light")]
    public async Task NotFound_AnyLook_IsAccessibleAndFitsTheScreen(int width, string culture, string theme)
    {
        var page = await SignedInAsync(width);
        await page.GotoAsync($"/theme?value={theme}&returnUrl=/error");
        await page.GotoAsync($"/language?culture={culture}&returnUrl=/not-found");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(
            ShellTexts.ResourceManager.GetString(nameof(ShellTexts.NotFoundTitle), Cultures.Find(culture))!);

        var findings = await page.RunAxe();

        Assert.Empty(findings.Violations.Select(finding => finding.Id));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Language_SwitchedInTheHeader_StaysOnThePage()
    {
        var page = await SignedInAsync();
        await page.GotoAsync("/not-found");

        await page.GetByRole(AriaRole.Link, new() { Name = ShellTexts.SwitchLanguageLabel }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This page was not found" })).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Uri(app.Url, "/not-found").ToString());
    }

    [Fact]
    public async Task Navigation_OnAPhone_OpensAsADrawerAndClosesWithEscape()
    {
        var page = await SignedInAsync(width: 390);
        await page.GotoAsync("/not-found");
        var home = page.GetByRole(AriaRole.Link, new() { Name = ShellTexts.NavMyWork, Exact = true });

        await Expect(home).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = ShellTexts.OpenNavigation }).ClickAsync();
        await Expect(home).ToBeVisibleAsync();
        await home.FocusAsync();
        await page.Keyboard.PressAsync("Escape");

        await Expect(home).ToBeHiddenAsync();
    }

    private async Task<IPage> SignedInAsync(int width = 1440)
    {
        var account = await app.AddAccountAsync();
        var page = await browser.NewVisitorAsync(app.Url, width);
        await page.SignInAsync(account.UserName!);
        return page;
    }
}
