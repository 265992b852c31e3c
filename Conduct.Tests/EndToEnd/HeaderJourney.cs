using System.Text.RegularExpressions;
using Conduct.App.Features.Organisation;
using Conduct.App.Features.Search;
using Conduct.App.Shell;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>What the header offers on every page: it takes every key, and comes back to what was on the screen.</summary>
[FullStage]
public sealed class HeaderJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    [Fact]
    public async Task Search_TypedRightAfterCtrlK_LosesNoKey_AndEscapeKeepsTheText()
    {
        SpeakChinese();
        var hr = await AsAsync("hr");
        await hr.GotoAsync("/notifications");
        await Expect(hr.GetByRole(AriaRole.Button, new() { Name = SearchTexts.Label })).ToBeVisibleAsync();
        var box = hr.GetByRole(AriaRole.Combobox, new() { Name = SearchTexts.Label });

        // A page that has just come gives its heading the focus.
        await Expect(hr.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        await hr.Keyboard.PressAsync("Control+K");
        await hr.Keyboard.TypeAsync("20022");
        await Expect(hr.GetByRole(AriaRole.Option)).Not.ToHaveCountAsync(0);
        await Expect(box).ToHaveValueAsync("20022");

        await hr.Keyboard.PressAsync("Escape");
        await Expect(box).ToBeHiddenAsync();
        await hr.Keyboard.PressAsync("Control+K");
        await Expect(box).ToHaveValueAsync("20022");
        await hr.Keyboard.PressAsync("Enter");

        await Expect(hr).ToHaveURLAsync(new Regex("/organisation/employees/"));
        await Expect(box).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Sorting_AfterASearch_KeepsIt_AndLanguageComesBackToTheAddress()
    {
        SpeakChinese();
        var hr = await AsAsync("hr");
        await hr.GotoAsync("/register");
        await hr.GetByRole(AriaRole.Link, new() { Name = ShellTexts.NavMyWork, Exact = true }).ClickAsync();
        await hr.GotoAsync("/organisation");
        await hr.Field(OrganisationTexts.SearchText).FillAsync("李");
        await hr.Field(OrganisationTexts.SearchText).PressAsync("Enter");
        var names = hr.Locator("table.grid tbody tr");
        await Expect(names.Filter(new() { HasText = "李" }).First).ToBeVisibleAsync();
        await Expect(names.Filter(new() { HasNotText = "李" })).ToHaveCountAsync(0);

        await hr.Locator("th a[href*='sort=']").First.ClickAsync();
        await Expect(hr).ToHaveURLAsync(new Regex("sort="));
        await Expect(names.Filter(new() { HasNotText = "李" })).ToHaveCountAsync(0);

        var address = hr.Url;
        await hr.GetByRole(AriaRole.Link, new() { Name = ShellTexts.SwitchLanguageLabel }).ClickAsync();
        await Expect(hr.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Organisation" })).ToBeVisibleAsync();
        await Expect(hr).ToHaveURLAsync(address);
    }
}
