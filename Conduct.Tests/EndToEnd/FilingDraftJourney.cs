using Conduct.App.Features.Cases;
using Conduct.App.Shell;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>A half-filled filing form keeps itself, and two windows do not overwrite each other.</summary>
[FullStage]
public sealed class FilingDraftJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    private const string Place = "天河区某茶馆";
    private const string Narrative = "两名员工在工作时间到茶馆喝茶，约一小时后返回。";

    [Fact]
    public async Task Draft_SurvivesAReload_AndASecondWindowIsTold()
    {
        SpeakEnglish();
        var first = await AsAsync("hr");
        await first.GotoAsync("/cases/new");
        await TypeAsync(first, CaseTexts.Place, Place);
        await ShouldBeSavedAsync(first);
        await first.ReloadAsync();
        await Expect(first.Field(CaseTexts.Place)).ToHaveValueAsync(Place);

        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(first.Url);
        await TypeAsync(second, CaseTexts.Place, "别处");
        await ShouldBeSavedAsync(second);
        await TypeAsync(first, CaseTexts.Narrative, Narrative);

        await Expect(first.GetByText(ShellTexts.FormConflict)).ToBeVisibleAsync();
        await Expect(first.Field(CaseTexts.Narrative)).ToHaveValueAsync(Narrative);
        await first.Button(ShellTexts.FormKeepMine).ClickAsync();
        await Expect(first.GetByText(ShellTexts.FormConflict)).ToHaveCountAsync(0);
        await ShouldBeSavedAsync(first);
        await first.ReloadAsync();
        await Expect(first.Field(CaseTexts.Narrative)).ToHaveValueAsync(Narrative);
        await Expect(first.Field(CaseTexts.Place)).ToHaveValueAsync(Place);
    }

    private static async Task TypeAsync(IPage page, string label, string text)
    {
        await page.Field(label).FillAsync(text);
        await page.Field(label).PressAsync("Tab");
    }

    private static Task ShouldBeSavedAsync(IPage page) =>
        Expect(page.GetByText(PageSteps.Format(ShellTexts.FormSavedFormat, new TimeOnly(10, 0))).First).ToBeVisibleAsync();
}
