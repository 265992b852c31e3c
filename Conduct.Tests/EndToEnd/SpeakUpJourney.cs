using Conduct.App.Features.SpeakUp;
using Conduct.App.Platform.Texts;
using Conduct.Domain.Reports;
using Conduct.Tests.EndToEnd.Steps;
using Conduct.Tests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Conduct.Tests.EndToEnd;

/// <summary>Somebody without a name reports on a phone, is asked, answers, and reads what came of it; compliance opens a case from it.</summary>
[FullStage]
public sealed class SpeakUpJourney(Browser browser) : BrowserJourney(browser, new DemoHost())
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Report_Question_Answer_Case(string language)
    {
        Speak(language);
        var english = language == "en";
        var reporter = await OpenAsync("nobody");
        await reporter.Context.ClearCookiesAsync();
        await reporter.SetViewportSizeAsync(390, 844);
        await reporter.GotoAsync(english ? "/speak-up?lang=en" : "/speak-up");
        await ShouldFitAsync(reporter);
        await reporter.GetByRole(AriaRole.Link, new() { Name = SpeakUpTexts.StartNew }).ClickAsync();
        await ShouldFitAsync(reporter);
        await reporter.GetByLabel(SpeakUpTexts.What).FillAsync("有人在仓库后门把样品搬上私家车，一共三次。");
        await reporter.GetByLabel(SpeakUpTexts.Files).SetInputFilesAsync(new FilePayload { Name = "照片.txt", MimeType = "text/plain", Buffer = "车牌"u8.ToArray() });
        await reporter.GetByRole(AriaRole.Button, new() { Name = SpeakUpTexts.Send }).ClickAsync();
        await Expect(reporter.GetByRole(AriaRole.Heading, new() { Name = SpeakUpTexts.SentTitle })).ToBeVisibleAsync();
        await ShouldFitAsync(reporter);
        var code = await reporter.Locator(".code").InnerTextAsync();
        Assert.DoesNotContain(code.Replace(" ", "", StringComparison.Ordinal), reporter.Url, StringComparison.Ordinal);

        var compliance = await AsAsync("compliance");
        await compliance.GotoAsync("/reports");
        await compliance.GetByRole(AriaRole.Link, new() { NameRegex = new("^R-") }).First.ClickAsync();
        await Expect(compliance.GetByText("有人在仓库后门")).ToBeVisibleAsync();
        await StepAsync(compliance, ReportAction.Acknowledge);
        await compliance.Button(DomainTexts.Of(ReportAction.Assess)).ClickAsync();
        await StepAsync(compliance, ReportAction.AskInformation, "是哪几天？");

        await FollowAsync(reporter, code);
        await Expect(reporter.GetByText("是哪几天？")).ToBeVisibleAsync();
        await ShouldFitAsync(reporter);
        await reporter.GetByLabel(SpeakUpTexts.Text).FillAsync("上周二、周四和周五。");
        await reporter.GetByRole(AriaRole.Button, new() { Name = SpeakUpTexts.Send }).ClickAsync();
        await Expect(reporter.GetByText(SpeakUpTexts.SaidSent)).ToBeVisibleAsync();

        await compliance.ReloadAsync();
        await Expect(compliance.GetByText("上周二、周四和周五。")).ToBeVisibleAsync();
        await compliance.Button(DomainTexts.Of(ReportAction.Accept)).ClickAsync();
        await compliance.GetByRole(AriaRole.Link, new() { Name = ReportTexts.OpenCase }).ClickAsync();
        await compliance.GetByLabel(ReportTexts.Officer).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await compliance.GetByLabel(ReportTexts.Narrative).FillAsync("据反映样品去向不明，请核对出入库记录。");
        await compliance.GetByLabel(ReportTexts.Narrative).BlurAsync();
        await compliance.Button(ReportTexts.HandOver).ClickAsync();
        await Expect(compliance.GetByText(DomainTexts.Of(ReportStatus.Investigating)).First).ToBeVisibleAsync();

        var hr = await AsAsync("hr");
        await hr.GotoAsync("/notifications");
        await hr.GetByRole(AriaRole.Link, new() { Name = ReportWorkTexts.HandedOver }).First.ClickAsync();
        await Expect(hr.GetByText("据反映样品去向不明")).ToBeVisibleAsync();
        await Expect(hr.GetByText("有人在仓库后门")).ToHaveCountAsync(0);

        await FollowAsync(reporter, code);
        await Expect(reporter.GetByText(SpeakUpTexts.MeansInvestigating)).ToBeVisibleAsync();
        Assert.Empty(await reporter.Context.CookiesAsync());
        await reporter.GetByRole(AriaRole.Link, new() { Name = SpeakUpTexts.Exit }).ClickAsync();
        await Expect(reporter.Locator("body")).ToBeEmptyAsync();
    }

    private static async Task FollowAsync(IPage page, string code)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = SpeakUpTexts.Home }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = SpeakUpTexts.StartFollow }).ClickAsync();
        await page.GetByLabel(SpeakUpTexts.Code).FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = SpeakUpTexts.Open }).ClickAsync();
    }

    private static async Task StepAsync(IPage page, ReportAction action, string? text = null)
    {
        await page.Button(DomainTexts.Of(action)).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        if (text is not null)
        {
            await dialog.GetByRole(AriaRole.Textbox).FillAsync(text);
            await dialog.GetByRole(AriaRole.Textbox).BlurAsync();
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = DomainTexts.Of(action) }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    // On a phone nothing runs out of the screen, and nothing is hard to read.
    private static async Task ShouldFitAsync(IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.Empty((await page.Locator("html").RunAxe()).Violations.Select(one => one.Id));
    }
}
